/**
 * Japanese surnames of two signs or three, by which a name without blanks is told from a rubric or an office.
 *
 * Source: compiled by hand from the most frequent surnames of Japan; those that are prefectures or cities, too, stand for names only where nothing
 * says what they administer.
 */
export const japaneseSurnames: readonly string[] = [
	"佐々木 五十嵐 長谷川 佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡部 山本 中村 小林 加藤 吉田 山田 山口 松本 井上 木村 斎藤 斉藤 齋藤 清水 山崎 池田 橋本 阿部",
	"石川 山下 中島 石井 小川 前田 岡田 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 岡本 金子 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山",
	"和田 石田 森田 上田 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 今井 工藤 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口",
	"武田 松井 千葉 菅原 岩崎 木下 久保 佐野 野村 松尾 市川 菊地 菊池 杉本 古川 大西 島田 水野 桜井 高野 吉川 山内 西田 飯田 西川 小松 北村 安田 川口 平田",
	"中田 服部 岩田 土屋 川崎 福島 本田 樋口 秋山 田口 永井 宮田 川村 石原 浅野 松岡 矢野 吉村 久保田 大久保 田辺 松下 星野 大谷 黒田 尾崎 永田 松村 望月 堀内",
].flatMap((list) => list.split(" "));
