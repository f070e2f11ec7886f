/**
 * How the sentences around the form for readers' comments begin, lower case, as WordPress prints them in its languages.
 *
 * Source: own reading of blogs and news pages in these languages.
 */
export const commentForms: readonly string[] = [
	// English
	"your email address will not be|your e-mail address will not be|required fields are marked|save my name, email|this site uses akismet",
	"you must be logged in to|you must log in to|sorry, you must be logged in|notify me of|log in to leave a|please log in to|login to leave a",
	"comments are closed|comments will be edited|be the first to comment|please do not enter any spam|enter your email address to subscribe|like us on facebook",
	"get real time updates directly|please wait... and remember to follow|don't forget to share your opinion|don’t forget to share your opinion",
	"you are replying to",
	// German, Dutch, Scandinavian, Finnish
	"deine e-mail-adresse wird nicht|ihre e-mail-adresse wird nicht|die e-mail-adresse wird nicht|erforderliche felder sind|je e-mailadres wordt niet",
	"het e-mailadres wordt niet|jouw e-mailadres wordt niet|vereiste velden zijn|din e-postadress kommer inte|din e-mailadresse vil ikke",
	"din e-postadresse vil ikke|din e-mail-adresse vil ikke|sähköpostiosoitettasi ei julkaista",
	// French, Spanish, Portuguese, Italian, Catalan, Romanian
	"votre adresse e-mail ne sera|votre adresse de messagerie ne sera|votre adresse email ne sera|tu dirección de correo electrónico no",
	"su dirección de correo electrónico no|o seu endereço de email não será|o seu endereço de e-mail não será|seu endereço de e-mail não será",
	"il tuo indirizzo email non sarà|il tuo indirizzo e-mail non sarà|l'indirizzo email non sarà|l'adreça electrònica no es publicarà",
	"adresa ta de email nu va fi|adresa de email nu va fi",
	// Slavic languages, Hungarian, Greek, the Baltic, Albanian
	"ваш адрес email не будет|ваш e-mail не будет|ваш адрес электронной почты не будет|ваша e-mail адреса не|ваша адреса е-поште неће|ваша адреса електронної пошти не",
	"вашият имейл адрес няма|вашата адреса за е-пошта нема|vaša adresa e-pošte neće|vaš email naslov ne bo|vaš e-naslov ne bo|vaše e-mailová adresa nebude|vaša e-mailová adresa nebude",
	"twój adres e-mail nie|twój adres email nie|az e-mail címet nem|az e-mail-címet nem|η ηλ. διεύθυνση σας δεν|jūsu e-pasta adrese netiks|el. pašto adresas nebus|sinu e-postiaadressi ei",
	"adresa juaj email nuk|kakvo je tvoje mišljenje o|budi prvi koji će ostaviti|budite prvi koji će",
	// Turkish, Azerbaijani, Indonesian, Malay, Vietnamese, Thai
	"e-posta hesabınız yayımlanmayacak|e-posta adresiniz yayınlanmayacak|e-posta adresiniz yayımlanmayacak|sizin e-poçt ünvanınız|alamat email anda tidak|alamat e-mel anda tidak",
	"alamat surel anda tidak|email của bạn sẽ không|อีเมลของคุณจะไม่",
	// Arabic, Persian, Hebrew, Bengali, Hindi
	"لن يتم نشر عنوان بريدك|نشانی ایمیل شما منتشر|האימייל לא יוצג|আপনার ই-মেইল এ্যাড্রেস|आपका ईमेल पता",
	// Japanese, Chinese, Korean
	"メールアドレスが公開される|电子邮件地址不会被公开|您的邮箱地址不会被公开|您的电子邮箱地址不会被公开|您的電子郵件地址不會被公開|電子郵件地址不會公開|發佈留言必須填寫的電子郵件地址不會公開|이메일 주소는 공개되지",
].flatMap((list) => list.split("|"));
