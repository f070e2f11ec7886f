/** Words in brackets that open Japanese and Korean pieces without naming a place: `【速報】`, `[단독]`. Source: own reading of news pages in these languages. */
export const bracketLabels: ReadonlySet<string> = new Set(
	"速報 写真 画像 まとめ 動画あり 追記 事件 社会 政治 経済 国際 スポーツ 一覧 全国 PR 広告 사진 자료 그래픽 출처 제공 이미지 자료사진 사진제공 앵커 기자 앵커멘트 리포트 인터뷰 기자회견 취재 편집자주 即時 即時新聞 快訊 原標題 原标题 動画 解説 独自 詳報 更新 社説 特集 独占 図解 訂正 続報 号外 単独 単独記事 コラム 連載 会見 全文 関連記事 インタビュー 写真特集 快讯 图 圖 视频 视讯 直播 独家 獨家 影 影音 评论 社论 解读 본문 단독 속보 종합 포토 영상 사설 칼럼 기고".split(
		" ",
	),
);
