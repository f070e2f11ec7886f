/**
 * Where a page may be followed, with or without the word that joins a network's name, and where more of it is read, in the form of `foldLine`. Each
 * asks a reader for something: no headline is one of them alone.
 *
 * Source: collected by hand.
 */
export const readerButtons: readonly string[] = [
	// Europe
	"pratite nas|pratite nas na|пратите нас|пратите нас на|zapratite nas|spremljajte nas|spremljajte nas na|sledite nam|следете нè|следете не|последвайте ни|последвайте ни в",
	"śledź nas|śledź nas na|obserwuj nas na|sledujte nás|sledujte nás na|sleduj nás|urmăriți-ne|urmăriți-ne pe|urmăriţi-ne|urmărește-ne|urmărește-ne pe|urmărește-ne și pe",
	"ακολουθήστε μας|ακολουθήστε μας στο|kövess minket|kövessen minket|kövessen bennünket|kövess minket a|följ oss|följ oss på|følg oss|følg oss på|følg os|følg os på",
	"seuraa meitä|seuraa meitä somessa|jälgi meid|sekite mus|seko mums|volg ons op|volg ons via|segueix-nos|segueix-nos a|na ndiqni|na ndiqni në|abonnez-vous à",
	"следите за новостями|следите за нашими новостями|читайте нас в|мы в социальных сетях|стежте за нами|стежте за нами в|читайте нас у|сачыце за намі|падпісвайцеся на",
	// Turkey, the Caucasus, Central Asia
	"takip edin|takip et|bizi takip et|bizi takip edin|bizi izləyin|հետևեք մեզ|გამოგვყევით|გამოიწერეთ|obuna bo‘ling|obuna bo'ling|bizni kuzatib boring|жазылыңыз|бізге жазылыңыз|бизге жазылыңыз|обуна шавед",
	// The Near East, India and beyond
	"تابعنا عبر|تابعنا على|تابعونا|تابعونا على|تابعونا عبر|ما را دنبال کنید|ما را دنبال کنید در|ما را در شبکه‌های اجتماعی دنبال کنید|עקבו אחרינו|עקבו אחרינו ב",
	"हमें फॉलो करें|हमें फ़ॉलो करें|আমাদের অনুসরণ করুন|আমাদের ফলো করুন|ہمیں فالو کریں|ہمیں فالو کیجیے|எங்களை பின்தொடரவும்|మమ్మల్ని అనుసరించండి|हामीलाई फलो गर्नुहोस्",
	"ติดตามเรา|ติดตามเราได้ที่|theo dõi chúng tôi|ikuti kami|ikuti kami di|sundan kami|关注我们|關注我們|追蹤我們|フォロー|フォローしてください|팔로우|팔로우하기|биднийг дагаарай|tufuate|ተከተሉን",
	// “Read more”
	"lexo më shumë|skaityk daugiau|skaitykite daugiau|lasi vairāk|loe rohkem|lue lisää|mehr dazu|à lire|lee más|veja mais|διαβάστε περισσότερα|आणखी वाचा|மேலும் படிக்க|อ่านเพิ่มเติม|อ่านข่าวเพิ่มเติม|soma zaidi|basahin|o‘qing",
].flatMap((list) => list.split("|"));
