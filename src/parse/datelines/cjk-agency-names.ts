/**
 * Chinese agencies and papers that open a dateline without a space after their name: `新华社北京5月31日电`.
 *
 * Longer names stand before those they begin with. Source: the agencies' own datelines.
 */
export const chineseAgencyNames =
	"新华社客户端 新华社 新華社 新华网 新華網 中国新闻网 中新社 中新网 中新網 中央通訊社 中央社 人民网 人民日报 人民日報 央视新闻 央视网 央广网 环球网 環球網 环球时报 光明网 光明日报 中国日报网 中国日报 中国网 中国经济网 中国青年报 经济日报 科技日报 法制日报 工人日报 解放军报 国际在线 参考消息网 大纪元 大紀元 新唐人 法新社 路透社 美联社 美聯社 共同社 韩联社 韓聯社 塔斯社 俄新社 卫星社 俄罗斯卫星通讯社 彭博社 埃菲社 德新社 合众社 安莎社 朝中社 今日俄罗斯 本報 本报 聯合報 联合早报 早报 自由時報 澎湃新闻 财联社 证券时报网 上证报中国证券网 南方网 大河网 红网 东方网 北京青年报 新京报 凤凰网 新浪财经 每经网 金羊网 羊城晚报 南方日报 大公網 大公报 大公文匯網 文汇报 文匯報 美国之音 法广 中通社 香港中通社 中评社 中評社".split(
		" ",
	);

/** Brackets that open Japanese and Korean pieces without naming a place: `【速報】`, `[단독]`. */
export const bracketLabels: ReadonlySet<string> = new Set(
	"速報 写真 動画 解説 独自 詳報 更新 社説 特集 独占 図解 訂正 続報 号外 単独 単独記事 コラム 連載 会見 全文 関連記事 インタビュー 写真特集 快讯 快訊 图 圖 视频 视讯 直播 独家 獨家 更新 影 影音 评论 社论 解读 본문 단독 속보 종합 포토 영상 사설 인터뷰 칼럼 기고 그래픽".split(
		" ",
	),
);
