import { indexOpenings } from "../index-openings.ts";

/**
 * Whether a line says where a page may be shared or followed, and nothing else: names of networks, or one button.
 *
 *     Facebook Instagram Twitter Youtube
 *     Connect on LinkedIn
 *     Follow @harbour on Twitter
 */
export function isNetworkButton(text: string): boolean {
	if (text.length > maxRow || openingsAt(text).length === 0) return false;
	return (
		networks.test(text) ||
		(text.length <= maxButton && (button.test(text) || shareBehind.test(text) || shareTwice.test(text) || followOn.test(text)))
	);
}

/** Where to follow a paper, in Romance languages. “Siga a Folha do Porto no Twitter” */
const followOn =
	/^(?:Siga|Sigue|Síguenos|Suivez|Seguici|Segui)(?: \p{L}[\p{L}.]{0,16}){0,6} (?:no|na|en|sur|su) (?:Twitter|Facebook|Instagram|X|Telegram|WhatsApp|Google News)$/u;

/** The network and the words of its button, which lost the space between. “MessengerShare this with Messenger” */
const shareTwice = /^(\p{Lu}\p{L}{1,11})Share this with \1$/u;

/** Twelve networks. */
const maxRow = 140;
/** The longest name of a paper, and a network. */
const maxButton = 56;
/** How networks and buttons begin. */
const openingsAt = indexOpenings(
	"facebook twitter x instagram youtube whatsapp telegram linkedin pinterest tiktok reddit tumblr messenger viber threads bluesky mastodon flipboard spotify google email e-mail print rss partilhar compartilhar partager compartir condividi teilen delen paylaş udostępnij copiar imprimir share follow siga sigue síguenos suivez seguici segui like tweet pin post send save connect join subscribe find add".split(
		" ",
	),
);
const network =
	"(?:Facebook|Twitter|X|Instagram|You[Tt]ube|Whats[Aa]pp|Telegram|Linked ?[Ii]n|Pinterest|Tik[Tt]ok|Reddit|Tumblr|Messenger|Viber|Threads|Bluesky|Mastodon|Flipboard|Spotify|Google(?: ?\\+| News| Plus)?|E-?[Mm]ail)";
/** What a button of such a row says besides, in the languages of Western Europe, Turkish and Polish. “E-mail Partilhar” */
const share = "(?:Print|RSS|Partilhar|Compartilhar|Partager|Compartir|Condividi|Teilen|Delen|Paylaş|Udostępnij|Copiar|Imprimir)";
const networks = new RegExp(`^(?:(?:${network}|${share})(?: |$)){2,12}$`);
/** In Turkish the network stands in front. “Facebook'ta Paylaş” */
const shareBehind = new RegExp(`^${network}['’][td][ae] [Pp]aylaş$`);
/** What one does, maybe with what or whom, and where. “Share on Google +” · “Follow @harbour on Twitter” · “Connect with us on LinkedIn” */
const button = new RegExp(
	`^(?:Share|Follow|Like|Tweet|Pin|Post|Send|Save|Connect|Join|Subscribe|Find|Add)(?: (?:us|me|it|this|with us|to us|@\\w{2,30}))?(?: on| to| with| via| by)(?: our)? ${network}$`,
	"i",
);

/** Whether a short line ends as buttons of Korean pages do: “go to the text”, “lower menu”, “subscribe”, “do not copy”. “본문 바로가기” */
export function isKoreanButton(text: string): boolean {
	return text.length <= maxKorean && koreanEndings.some((ending) => text.endsWith(ending));
}

const koreanEndings = ["바로가기", " 메뉴", "구독하세요", "재배포 금지"];
/** Headlines are longer. */
const maxKorean = 40;
