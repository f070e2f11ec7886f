/** Words for the home page, or for the way to a page, with which that way begins, in lower case. Source: own reading of news pages in these languages. */
export const homeWords: ReadonlySet<string> = new Set(
	"home|homepage|breadcrumb trail links|breadcrumbs|accueil|startseite|start|inicio|portada|início|home page|strona główna|domů|domov|etusivu|hjem|hem|forside|kezdőlap|acasă|naslovna|почетна|начало|главная|головна|anasayfa|ana sayfa|beranda|laman utama|trang chủ|หน้าแรก|होम|হোম|الرئيسية|صفحه اصلی|خانه|首页|首頁|ホーム|トップ|홈".split(
		"|",
	),
);
