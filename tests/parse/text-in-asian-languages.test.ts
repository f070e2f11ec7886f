import { describe, expect, it } from "vitest";
import { readValues } from "./read-values.ts";

const chinese = "港町昨天在河上開通了一座新橋，市議會在晚間宣布，工程歷時三年，費用超過預算。";
const japanese = "港町は8日、川にかかる新しい橋を開通させたと発表した。工事には三年かかり、費用は予定を上回った。";
const korean = "오래시는 10일 강을 건너는 새 다리를 열었다고 시의회가 밝혔다. 공사에는 3년이 걸렸다.";
const arabic = "افتتحت المدينة يوم الاثنين جسرا جديدا فوق النهر بعد ثلاث سنوات من العمل، كما أعلن المجلس في المساء.";
const hindi = "पुराने बंदरगाह में सोमवार को नदी पर नया पुल खुल गया। नगर परिषद ने शाम को इसकी जानकारी दी।";

const bengali = "পুরনো বন্দরে সোমবার নদীর ওপর নতুন সেতু খুলেছে। পৌরসভা সন্ধ্যায় জানায়, কাজে লেগেছে তিন বছর।";
const thai = "เมืองท่าเก่าเปิดสะพานใหม่ข้ามแม่น้ำเมื่อวันจันทร์ สภาเมืองแถลงในตอนค่ำว่าการก่อสร้างใช้เวลาสามปีและใช้เงินมากกว่าที่คาดไว้";
const indonesian = "Kota pelabuhan tua membuka jembatan baru di atas sungai pada Senin, kata dewan kota pada malam hari.";

const forms: readonly (readonly [why: string, given: string, expected: Record<string, unknown>])[] = [
	[
		"a headline that opens with its day, which is not the page's (Chinese)",
		`首页 > 新闻\n2024年5月3日港町市发言人主持例行记者会\n\n2024-05-04 19:00\n\n${chinese}\n`,
		{
			headline: "2024年5月3日港町市发言人主持例行记者会",
			labels: ["新闻"],
			section: "新闻",
			stamps: ["unknown 2024-05-04 19:00"],
			body: [chinese],
		},
	],
	[
		"the paper's name glued to the day (Chinese)",
		`港町河上新橋昨天開通工程歷時三年\n\n2024年5月3日港町人民日报海外版第一版\n\n${chinese}\n`,
		{ headline: "港町河上新橋昨天開通工程歷時三年", stamps: ["unknown 2024年5月3日"], body: [chinese] },
	],
	[
		"a headline and its deck in one block with the text, below a button and a player behind the day of the crawl (Chinese)",
		" date 2024-05-03 聽新聞\n0:00 / 0:00\n港町河上新橋昨天開通工程歷時三年 費用超過預算\n橋在港町河上昨天開通了一座\n港町昨天在河上開通了一座新橋，市議會在晚間宣布，工程歷時三年，費用超過預算。\n市長表示感謝。\n",
		{
			captured: "2024-05-03",
			headline: "港町河上新橋昨天開通工程歷時三年 費用超過預算",
			deck: "橋在港町河上昨天開通了一座",
			body: [chinese, "市長表示感謝。"],
		},
	],
	[
		"a site greets its readers, and prints the headline again with its own address as the text of the picture (Indonesian)",
		"Selamat datang di kabar.example - berita terpercaya untuk Anda. Dapatkan informasi terkini dari berbagai kategori, mulai berita nasional hingga dunia.\n\nKota Lama membuka jembatan baru di atas sungai\n\nKota Lama membuka jembatan baru di atas sungai © kabar.example\n\nKota Lama membuka jembatan baru di atas sungai pada hari Senin, kata dewan kota dalam sebuah pernyataan.\n",
		{
			headline: "Kota Lama membuka jembatan baru di atas sungai",
			body: ["Kota Lama membuka jembatan baru di atas sungai pada hari Senin, kata dewan kota dalam sebuah pernyataan."],
		},
	],
	[
		"captions in English of a Japanese paper's editions: equal captions that open with their day, above stamps whose zone lost its plus",
		"港町の橋、三年の工事を終えて開通\n\n2024年5月3日金曜日、橋の開通式に出る市長が、港で手を振った。(AP)\n2024年5月3日金曜日、橋の開通式に出る市長が、港で手を振った。(AP)\nShort Url:\n03 May 2024 04:05:54 GMT9\n\nオスロ:港町は8日、川にかかる新しい橋を開通させたと発表した。工事には三年かかり、費用は予定を上回った。\n",
		{
			headline: "港町の橋、三年の工事を終えて開通",
			stamps: ["unknown 03 May 2024 04:05:54 GMT9"],
			dateline: "オスロ:",
			body: [japanese],
		},
	],
	[
		"a deck of two sentences, a caption again with where its picture is from, and the text behind its agency in brackets (Chinese)",
		"港口新桥通车 市长到场致谢\n\n2024年5月3日\n\n市长在桥上致辞时感谢工人。他说，下一座桥夏天动工。\n\n市长在新桥上向三百名工人致谢\n市长在新桥上向三百名工人致谢图像来源: Ann Lee, Pool/AP/picture alliance\n\n(德国之声中文网)港口本周一在河上开通了一座新桥，市议会在晚间宣布，工程历时三年，费用超过预算。\n",
		{
			headline: "港口新桥通车 市长到场致谢",
			deck: "市长在桥上致辞时感谢工人。他说，下一座桥夏天动工。",
			stamps: ["unknown 2024年5月3日"],
			dateline: "(德国之声中文网)",
			body: ["港口本周一在河上开通了一座新桥，市议会在晚间宣布，工程历时三年，费用超过预算。"],
		},
	],
	[
		"a headline with the time of its film glued to it, above itself (Chinese)",
		`港町新橋開通三年工程告終01:42\n\n港町新橋開通三年工程告終\n\n2024-05-03 17:29\n\n${chinese}\n`,
		{ headline: "港町新橋開通三年工程告終", stamps: ["unknown 2024-05-03 17:29"], body: [chinese] },
	],
	[
		"how many comments there are, in Hebrew, Greek and Korean, is no rubric",
		`12 תגובות\n3 σχόλια\n댓글 \n港町新橋開通三年工程告終\n\n${chinese}\n`.replace("댓글 ", "5 댓글"),
		{ headline: "港町新橋開通三年工程告終", body: [chinese] },
	],
	[
		"the reporters of a paper and their photographer in front of the stamp (Vietnamese)",
		"Thành phố cảng cũ thông xe cây cầu mới bắc qua sông\n\nNhóm PV HNM - Ảnh: Việt Thắng| 04/06/2024 15:15\n\nThành phố cảng cũ sáng thứ Hai đã thông xe cây cầu mới bắc qua sông, hội đồng thành phố cho biết sau ba năm thi công.\n",
		{
			headline: "Thành phố cảng cũ thông xe cây cầu mới bắc qua sông",
			byline: "Nhóm PV HNM - Ảnh: Việt Thắng",
			stamps: ["unknown 04/06/2024 15:15"],
			body: ["Thành phố cảng cũ sáng thứ Hai đã thông xe cây cầu mới bắc qua sông, hội đồng thành phố cho biết sau ba năm thi công."],
		},
	],
	[
		"the rubric and the stamp as the last line of a page without another (Vietnamese)",
		"Cầu mới bắc qua sông thông xe sau ba năm thi công\n\nThành phố cảng cũ sáng thứ Hai đã thông xe cây cầu mới bắc qua sông, hội đồng thành phố cho biết sau ba năm thi công.\n\nThời sự Thứ sáu, 3/5/2024, 14:17 (GMT+7)\n",
		{
			headline: "Cầu mới bắc qua sông thông xe sau ba năm thi công",
			labels: ["Thời sự"],
			section: "Thời sự",
			stamps: ["unknown Thứ sáu, 3/5/2024, 14:17 (GMT+7)"],
			body: ["Thành phố cảng cũ sáng thứ Hai đã thông xe cây cầu mới bắc qua sông, hội đồng thành phố cho biết sau ba năm thi công."],
		},
	],
	[
		"a caption whose picture is a handout, between two rubrics; other stories below “Populer” (Indonesian)",
		"Berita\n\nWali kota menerima kunjungan dewan di balai kota/Ist\n\nPolitik\n\nKota Lama membuka jembatan baru di atas sungai\n\nSENIN, 10 JUNI 2024 | 18:53 WIB\n\nKota Lama membuka jembatan baru di atas sungai pada hari Senin, kata dewan kota dalam sebuah pernyataan.\n",
		{
			headline: "Kota Lama membuka jembatan baru di atas sungai",
			labels: ["Berita", "Politik"],
			section: "Berita",
			stamps: ["unknown SENIN, 10 JUNI 2024 | 18:53 WIB"],
			body: ["Kota Lama membuka jembatan baru di atas sungai pada hari Senin, kata dewan kota dalam sebuah pernyataan."],
		},
	],
	[
		"a caption and whose the picture is, twice, above the text (Japanese)",
		"橋の上で話す市長(C)港町新聞社\n橋の上で話す市長(C)港町新聞社\n\n港町市は10日、川にかかる新しい橋が開通したと発表した。工事には三年かかった。\n\n市長は渡り初めをした。\n",
		{ body: ["港町市は10日、川にかかる新しい橋が開通したと発表した。工事には三年かかった。", "市長は渡り初めをした。"] },
	],
	[
		"the site's address in front of the stamp, the source behind it (Chinese)",
		"海港新桥今天通车\n\nhttp://www.example.com.cn 2004年05月03日 21:50 晨报\n\n　　市议会周一表示，横跨河流的新桥今天通车，工程历时三年，费用高于计划。\n",
		{
			headline: "海港新桥今天通车",
			stamps: ["unknown 2004年05月03日 21:50"],
			body: ["市议会周一表示，横跨河流的新桥今天通车，工程历时三年，费用高于计划。"],
		},
	],
	[
		"what a page says of its cookies and other editions, above the headline and around the stamp (Chinese)",
		"本網站使用相關技術提供更好的閱讀體驗,同時尊重使用者隱私。\nYour browser does not appear to support Traditional Chinese. Would you like to go to our English website?\nこちらのページは繁体字版です。日本語版に移動しますか。\n下載\n\n港町新橋今天通車 市長到場剪綵\n\n2024/5/3 23:13\n請同意我們的隱私權規範,才能啟用聽新聞的功能。\n\n(中央社記者林小明台北3日電)橫跨河流的新橋今天通車，工程歷時三年，費用高於計畫。\n",
		{
			headline: "港町新橋今天通車 市長到場剪綵",
			stamps: ["unknown 2024/5/3 23:13"],
			dateline: "(中央社記者林小明台北3日電)",
			byline: "林小明",
			authors: ["林小明"],
			body: ["橫跨河流的新橋今天通車，工程歷時三年，費用高於計畫。"],
		},
	],
	[
		"a caption behind its mark, and a paragraph that closes with its picture's credit (Korean)",
		" date 2024-05-03 ▲ 다리를 건너는 시민\n\n오래시는 3일 강을 건너는 새 다리를 열었다고 밝혔습니다.시의회는 공사에 3년이 걸렸다고 설명했습니다.시장은 다리를 건너며 시민들에게 감사하다고 말했습니다.(사진=오래시 제공, 연합뉴스)\n",
		{
			captured: "2024-05-03",
			body: [
				"오래시는 3일 강을 건너는 새 다리를 열었다고 밝혔습니다.시의회는 공사에 3년이 걸렸다고 설명했습니다.시장은 다리를 건너며 시민들에게 감사하다고 말했습니다.(사진=오래시 제공, 연합뉴스)",
			],
		},
	],
	[
		"a desk, a stroke and names sign a story, behind the day of the crawl",
		` date 2026-01-31 即時中心／王小明、李大華報導\n\n${chinese}\n`,
		{ captured: "2026-01-31", byline: "即時中心／王小明、李大華報導", authors: ["王小明", "李大華"], body: [chinese] },
	],
	[
		"buttons for the size of the type, and where on the site the page stands, above a Chinese headline",
		`■ 本頁位置:首頁新聞中心國內新聞\n【放大字體】  【縮小字體】\n港町新橋開通三年工程告終\n2007年03月03日 19:01 來源:港町網\n\n${chinese}\n`,
		{ headline: "港町新橋開通三年工程告終", stamps: ["unknown 2007年03月03日 19:01"], body: [chinese] },
	],
	[
		"Chinese captions name the photographer and the word for “took”",
		`港町新橋開通三年工程告終\n\n    三月三日新橋上擠滿了人。 中新社發 王小明 攝\n\n  ${chinese}\n\n橋上的燈。新华社记者 李大华 摄\n\n  ${chinese}並將於夏天加裝路燈。\n`,
		{ headline: "港町新橋開通三年工程告終", body: [chinese, `${chinese}並將於夏天加裝路燈。`] },
	],
	[
		"a dateline alone behind a Korean story of several paragraphs, and where an advertisement loads",
		`오래시 새 다리 개통, 3년 만에 시민 품으로\n광고 로드중\n\n${korean}\n\n시장은 감사를 전했다.\n\n시민들은 다리를 걸었다.\n\n다음 다리는 여름에 시작된다.\n\n(부산=뉴스1)\n`,
		{
			headline: "오래시 새 다리 개통, 3년 만에 시민 품으로",
			dateline: "(부산=뉴스1)",
			body: [korean, "시장은 감사를 전했다.", "시민들은 다리를 걸었다.", "다음 다리는 여름에 시작된다."],
		},
	],
	[
		"the word for a correspondent in Hindi, as one paper spells it",
		`पुराने बंदरगाह में नया पुल खुला, तीन साल बाद मिली राहत\n\nसंवादाता: अनिल शर्मा\n${hindi}\n`,
		{ headline: "पुराने बंदरगाह में नया पुल खुला, तीन साल बाद मिली राहत", byline: "संवादाता: अनिल शर्मा", authors: ["अनिल शर्मा"], body: [hindi] },
	],
	[
		"a Chinese story closes with its reporter in brackets",
		`港町新橋開通三年工程告終\n\n${chinese}\n\n市長說，感謝所有人。(記者 林小明)\n`,
		{
			headline: "港町新橋開通三年工程告終",
			byline: "林小明",
			authors: ["林小明"],
			body: [chinese, "市長說，感謝所有人。(記者 林小明)"],
		},
	],
	[
		"a Japanese story closes with its reporters; other stories stand below",
		`港町に新しい橋、三年ぶり開通 市長が渡り初め\n${japanese}\n市長は感謝を述べた。【谷口花子、山田太郎】\n次の橋は夏に始まると市は説明した。\n`,
		{
			headline: "港町に新しい橋、三年ぶり開通 市長が渡り初め",
			byline: "谷口花子、山田太郎",
			authors: ["谷口花子", "山田太郎"],
			body: [japanese, "市長は感謝を述べた。【谷口花子、山田太郎】", "次の橋は夏に始まると市は説明した。"],
		},
	],
	[
		"an agency, a desk, a town or a note in the closing bracket signs nothing",
		`港町に新しい橋、三年ぶり開通 市長が渡り初め\n${japanese}\n市長は感謝を述べた。【共同通信】\n市はこう答えた。【一問一答】\n式典は終わった。【港町支局】\n市は広い。（東京都、大阪府）\n次の橋は夏に始まる。(敬称省略)\n`,
		{
			headline: "港町に新しい橋、三年ぶり開通 市長が渡り初め",
			body: [
				japanese,
				"市長は感謝を述べた。【共同通信】",
				"市はこう答えた。【一問一答】",
				"式典は終わった。【港町支局】",
				"市は広い。（東京都、大阪府）",
				"次の橋は夏に始まる。(敬称省略)",
			],
		},
	],
	[
		"a headline with a mark above the bracket of its dateline is no caption before it",
		`港町の株価が2.6%急落 1年ぶり安値=橋の費用高が影響\n【ソウル聯合ニュース】${japanese}\n`,
		{ headline: "港町の株価が2.6%急落 1年ぶり安値=橋の費用高が影響", dateline: "【ソウル聯合ニュース】", body: [japanese] },
	],
	[
		"the text of a picture and its caption glued together",
		`港町に新しい橋、三年ぶり開通 市長が渡り初め\n\n 港町に開通した新しい橋と市長=東の岸  港町に開通した新しい橋と市長=東の岸\n ${japanese}\n`,
		{ headline: "港町に新しい橋、三年ぶり開通 市長が渡り初め", body: [japanese] },
	],
	[
		"the same with the credit between, and an editor who lost a space (Indonesian)",
		"Jembatan Baru Dibuka di Kota Pelabuhan\n\nHarian.com - 09/02/2015, 16:12 WIB\nWali kota dan para tamu berjalan di atas jembatan baru di kota pelabuhan, Senin (9/2/2015). HARIAN/RINA DEWIWali kota dan para tamu berjalan di atas jembatan baru di kota pelabuhan, Senin (9/2/2015).\nEditorBudi Santoso\n\nBATAM, HARIAN.com —Jembatan baru dibuka pada hari Senin setelah tiga tahun, kata wali kota.\n",
		{
			headline: "Jembatan Baru Dibuka di Kota Pelabuhan",
			byline: "EditorBudi Santoso",
			authors: ["Budi Santoso"],
			stamps: ["unknown 09/02/2015, 16:12 WIB"],
			dateline: "BATAM, HARIAN.com —",
			body: ["Jembatan baru dibuka pada hari Senin setelah tiga tahun, kata wali kota."],
		},
	],
	[
		"a Korean deck of short words is no author; an address behind the reporter",
		`오래시 강변에 새 다리 3년 만에 개통\n10일 오후 3시 41분께 열려\n소방 당국 “안전 우선”\n오래시 다리 전경. 오래일보DB\n${korean}\n양민수 기자 minsu@news.example\n`,
		{
			headline: "오래시 강변에 새 다리 3년 만에 개통",
			byline: "양민수 기자 minsu@news.example",
			authors: ["양민수"],
			body: [korean],
		},
	],
	[
		"a Korean name beside the stamp, and again with an address below the text",
		`오래시 새 다리 개통에 시민 몰려\n김민수 2022. 1. 12. 22:08\n${korean}\n김민수 기자 (minsu@news.example)\n이 기사에 대해 어떻게 생각하시나요?\n`,
		{
			headline: "오래시 새 다리 개통에 시민 몰려",
			byline: "김민수",
			authors: ["김민수"],
			stamps: ["unknown 2022. 1. 12. 22:08"],
			body: [korean],
		},
	],
	[
		"one Korean sentence and its reporter in brackets: no headline",
		"10일 강을 건너는 새 다리에 시민들이 몰려 사진을 찍고 있다.\n\n<김민수 기자> photo@news.example\n",
		{
			byline: "<김민수 기자> photo@news.example",
			authors: ["김민수"],
			body: ["10일 강을 건너는 새 다리에 시민들이 몰려 사진을 찍고 있다."],
		},
	],
	["who gave a Korean picture, behind a stroke, above the text", `/오래시 소방본부 제공\n${korean}\n`, { body: [korean] }],
	[
		"a Hindi caption goes on in its credit below",
		`पुराने बंदरगाह के नए पुल के पास बारीकी से वाहनों की जांच करते हुए जवान\n– फोटो : अमर बंदरगाह\nविस्तार\n${hindi}\n`,
		{ body: [hindi] },
	],
	[
		"an agency that an Arabic sentence cites is no dateline",
		`المدينة تفتتح جسرا جديدا فوق النهر بعد ثلاث سنوات\n\n${arabic}\nووفقاً لوكالة الأنباء السعودية (واس)، تحدث رئيس المجلس هاتفياً مع نظرائه.\n`,
		{
			headline: "المدينة تفتتح جسرا جديدا فوق النهر بعد ثلاث سنوات",
			body: [arabic, "ووفقاً لوكالة الأنباء السعودية (واس)، تحدث رئيس المجلس هاتفياً مع نظرائه."],
		},
	],
	[
		"the items of a live page are its text, though stamps stand around them (Vietnamese)",
		"Thành phố mở cầu mới qua sông sau ba năm xây dựng\n\nSáng nay, thành phố mở cầu mới qua sông. Lễ khánh thành được truyền hình trực tiếp đến người dân cả nước.\n\n17:42 Ngày 04/06/2018\n\nNgày mai, hội đồng sẽ họp tại hội trường về chi phí của cây cầu. Phiên họp được tường thuật trực tiếp.\n\n17:28 Ngày 04/06/2018\n\nThị trưởng cảm ơn mọi người và cho biết cầu mới đã tốn nhiều tiền hơn dự tính ban đầu.\n",
		{
			headline: "Thành phố mở cầu mới qua sông sau ba năm xây dựng",
			deck: "Sáng nay, thành phố mở cầu mới qua sông. Lễ khánh thành được truyền hình trực tiếp đến người dân cả nước.",
			stamps: ["unknown 17:42 Ngày 04/06/2018"],
			body: [
				"Ngày mai, hội đồng sẽ họp tại hội trường về chi phí của cây cầu. Phiên họp được tường thuật trực tiếp.",
				"17:28 Ngày 04/06/2018",
				"Thị trưởng cảm ơn mọi người và cho biết cầu mới đã tốn nhiều tiền hơn dự tính ban đầu.",
			],
		},
	],
	[
		"rubrics in a row, with blanks inside their words, above a Chinese headline",
		`頻 道: 首 頁|新 聞|國 際|財 經|體 育|娛 樂|港 澳|臺 灣|華 人\n房 產|電 訊 稿|圖片·論壇|圖片網|視 頻|廣 告|演 出|圖片庫\n港町新橋開通三年工程告終\n2007年03月03日 19:01 來源:港町網\n\n${chinese}\n`,
		{ headline: "港町新橋開通三年工程告終", stamps: ["unknown 2007年03月03日 19:01"], body: [chinese] },
	],
	[
		"a caption that opens with its day above the page's stamp and the dateline (Japanese)",
		`2023年1月8日、新しい橋の上で話す市長\n2023年1月9日 11:40 日本時間\n東京(時事通信社)—${japanese}\n`,
		{ stamps: ["unknown 2023年1月9日 11:40 日本時間"], dateline: "東京(時事通信社)—", body: [japanese] },
	],
	[
		"a caption that is a sentence is no headline above the stamp, either",
		`2022 年 12 月 10 日、港町で開かれた開通式の後、記者会見する市長。\n2023年1月4日 15:08 日本時間\nワシントン (AP) — ${japanese}\n`,
		{ stamps: ["unknown 2023年1月4日 15:08 日本時間"], dateline: "ワシントン (AP) —", body: [japanese] },
	],
	[
		"a long headline with numbers and its day in brackets",
		`港町の市長 橋の開通式を1月13日で最終調整 2つの岸の更なる結びつきの強化を確認へ(2022年12月30日)\n${japanese}\n市長は感謝を述べたうえで、次の橋について議会と話し合う方針です。\n`,
		{
			headline: "港町の市長 橋の開通式を1月13日で最終調整 2つの岸の更なる結びつきの強化を確認へ(2022年12月30日)",
			body: [japanese, "市長は感謝を述べたうえで、次の橋について議会と話し合う方針です。"],
		},
	],
	[
		"two words and a mark are a headline above the deck (Turkish)",
		"Köprü açıldı!\n\nEskiliman'da yeni köprü pazartesi günü açıldı. Açılış kalabalık oldu.\n\nBelediyeden yapılan açıklamaya göre köprünün yapımı üç yıl sürdü ve beklenenden pahalıya mal oldu.\n",
		{
			headline: "Köprü açıldı!",
			body: [
				"Eskiliman'da yeni köprü pazartesi günü açıldı. Açılış kalabalık oldu.",
				"Belediyeden yapılan açıklamaya göre köprünün yapımı üç yıl sürdü ve beklenenden pahalıya mal oldu.",
			],
		},
	],
	[
		"the site and its desk above the stamp are no headline (Turkish)",
		"kopru.com.tr - Özel Haber\nGiriş: 10.08.2025 21:08\nEskiliman'da yeni köprü pazartesi günü açıldı, belediyeden yapılan açıklamaya göre yapımı üç yıl sürdü.\n",
		{
			stamps: ["published Giriş: 10.08.2025 21:08"],
			body: ["Eskiliman'da yeni köprü pazartesi günü açıldı, belediyeden yapılan açıklamaya göre yapımı üç yıl sürdü."],
		},
	],
	[
		"a rubric of four words (Vietnamese)",
		"An ninh trật tự\n\nThành phố mở cầu mới qua sông sau ba năm xây dựng\n\nThành phố đã mở cầu mới qua sông vào sáng thứ Hai, hội đồng cho biết sau ba năm xây dựng và nhiều lần chậm trễ.\n\n  • Quan tâm nhiều nhất\n  • Mới nhất\n\n15 trả lời\n",
		{
			headline: "Thành phố mở cầu mới qua sông sau ba năm xây dựng",
			labels: ["An ninh trật tự"],
			section: "An ninh trật tự",
			body: ["Thành phố đã mở cầu mới qua sông vào sáng thứ Hai, hội đồng cho biết sau ba năm xây dựng và nhiều lần chậm trễ."],
		},
	],
	[
		"what is shown live is no text (Persian)",
		` date 2025-08-17 پخش زنده\nپل تازه شهر روز دوشنبه پس از سه سال کار روی رودخانه گشوده شد، شورای شهر شامگاه در نشست خبری اعلام کرد.\n`,
		{
			captured: "2025-08-17",
			body: ["پل تازه شهر روز دوشنبه پس از سه سال کار روی رودخانه گشوده شد، شورای شهر شامگاه در نشست خبری اعلام کرد."],
		},
	],
	[
		"an unnamed reporter and the place sign above the text (Bengali)",
		`নিজস্ব প্রতিবেদক, ঢাকা\n${bengali}\n`,
		{ byline: "নিজস্ব প্রতিবেদক, ঢাকা", body: [bengali] },
	],
	[
		"a desk with its colon; one beside the words for an online edition, which are no name (Bengali)",
		`পুরনো বন্দরে নতুন সেতু খুলেছে তিন বছর পর\n\nপ্রকাশিত:শুক্রবার ০৩ জুন ২০২২ | অনলাইন সংস্করণ\nবিশেষ প্রতিনিধি :\n${bengali}\n`,
		{
			headline: "পুরনো বন্দরে নতুন সেতু খুলেছে তিন বছর পর",
			byline: "বিশেষ প্রতিনিধি :",
			stamps: ["published প্রকাশিত:শুক্রবার ০৩ জুন ২০২২"],
			body: [bengali],
		},
	],
	["the path of a picture above the text", `/media/post_attachments/inline-images/1_492.jpg)\n${hindi}\n`, { body: [hindi] }],
	[
		"the label of a lost stamp before the byline; widths of a screen above the headline (Thai)",
		`xs\nxsm\nsm\nmd\nlg\n\nเปิดสะพานใหม่ข้ามแม่น้ำหลังสร้างนานสามปี\n\nเผยแพร่:   โดย: Harbour Online\n\n${thai}\n`,
		{
			headline: "เปิดสะพานใหม่ข้ามแม่น้ำหลังสร้างนานสามปี",
			byline: "โดย: Harbour Online",
			body: [thai],
		},
	],
	[
		"a caption in English with the marks of its agency (Hebrew)",
		"ראש העיר על הגשר The mayor (R) seen on the new bridge on June 17, 2015. Photo by Ann Lee/WIRE *** Local Caption *** ???? ??? ??????\n\nהעיר פתחה ביום שני גשר חדש מעל הנהר אחרי שלוש שנות עבודה, כך הודיעה המועצה בערב.\n",
		{ body: ["העיר פתחה ביום שני גשר חדש מעל הנהר אחרי שלוש שנות עבודה, כך הודיעה המועצה בערב."] },
	],
	[
		"the time it takes to read, less than a minute (Malay)",
		"Jambatan baharu dibuka di pelabuhan lama\n\nEstimate Reading Time: < 1 minute\n\nKUALA LUMPUR: Jambatan baharu merentasi sungai dibuka semalam selepas tiga tahun pembinaan, kata datuk bandar pada sidang media petang tadi.\n",
		{
			headline: "Jambatan baharu dibuka di pelabuhan lama",
			dateline: "KUALA LUMPUR:",
			body: [
				"Jambatan baharu merentasi sungai dibuka semalam selepas tiga tahun pembinaan, kata datuk bandar pada sidang media petang tadi.",
			],
		},
	],
	[
		"a place and a day of the Nepali calendar alone above the text",
		"काठमाडौं, साउन १८\nआइतबार उपत्यकामा नदीमाथिको नयाँ पुल खुला भएको छ ।\nनगरपालिकाले एक सूचना जारी गर्दै पुल बनाउन तीन वर्ष लागेको जानकारी दिएको छ ।\n",
		{
			dateline: "काठमाडौं, साउन १८",
			body: ["आइतबार उपत्यकामा नदीमाथिको नयाँ पुल खुला भएको छ ।", "नगरपालिकाले एक सूचना जारी गर्दै पुल बनाउन तीन वर्ष लागेको जानकारी दिएको छ ।"],
		},
	],
	[
		"a day and a weekday without a year below the headline (Japanese)",
		`ここから本文です\n\n港町に新しい橋、三年ぶり開通\n\nデイリー港町 9月7日(水)22時52分配信\n\n 「新橋の開通式」(7日、東の岸)\n\n ${japanese}\n`,
		{ headline: "港町に新しい橋、三年ぶり開通", body: [japanese] },
	],
	[
		"the page's clock, some minutes later than the story's stamp of the same form (Arabic)",
		`人民网 2019:09:25.08:54:25\nالأخبار الأخيرة\nالصفحة الرئيسية >> تبادلات دولية\n\nالمدينة تفتتح جسرا جديدا فوق النهر بعد ثلاث سنوات\n\n2019:09:25.08:51    حجم الخط    اطبع\n\n${arabic}\n`,
		{
			headline: "المدينة تفتتح جسرا جديدا فوق النهر بعد ثلاث سنوات",
			stamps: ["unknown 2019:09:25.08:51"],
			body: [arabic],
		},
	],
	[
		"a Korean caption that an agency signs, twice",
		`오래일보\n\n오래시 강변에 새 다리 3년 만에 개통…시민 몰려\n\n로봇\nmWiz 이 기사 포인트\n\n23일 오전 오래시 강변의 새 다리에서 깃발이 바람에 휘날리고 있다. 연합뉴스\n23일 오전 오래시 강변의 새 다리에서 깃발이 바람에 휘날리고 있다. 연합뉴스\n\n${korean}\n`,
		{ headline: "오래시 강변에 새 다리 3년 만에 개통…시민 몰려", labels: ["오래일보"], body: [korean] },
	],
	[
		"a Korean dateline at the very end, with the reporter and the address",
		`${korean} 시는 다음 다리도 놓는다. (대전=연합뉴스) 이은중기자 jung@news.example\n`,
		{
			byline: "이은중",
			authors: ["이은중"],
			dateline: "(대전=연합뉴스) 이은중기자 jung@news.example",
			body: [`${korean} 시는 다음 다리도 놓는다.`],
		},
	],
	[
		"Chinese captions with who gave or took the picture; two reporters run into each other",
		` date 2026-01-21 聽新聞\n港町新橋開通三年工程告終\n\n港町報／ 記者王小明李大華／高雄即時報導\n新橋上擠滿了人。港町市府提供 林小明\n新橋上擠滿了人。港町市府提供 林小明\n\n${chinese}\n\n橋上的燈很亮。記者王小明／攝影\n橋上的燈很亮。記者王小明／攝影\n`,
		{
			captured: "2026-01-21",
			headline: "港町新橋開通三年工程告終",
			byline: "港町報／ 記者王小明李大華／高雄即時報導",
			body: [chinese],
		},
	],
	[
		"a name above the word for a writer, and the source or the editor below it, without a colon (Indonesian)",
		`Jembatan baru dibuka di kota pelabuhan tua\n\nKompas.com - 17/10/2018, 13:39 WIB\nArdi Wibowo\n\nPenulis\n\nSari Dewi Lestari\n\nEditor\n\n${indonesian}\n`,
		{
			headline: "Jembatan baru dibuka di kota pelabuhan tua",
			byline: "Ardi Wibowo",
			authors: ["Ardi Wibowo"],
			stamps: ["unknown 17/10/2018, 13:39 WIB"],
			body: [indonesian],
		},
	],
	[
		"the same without a headline: neither the name nor the source is one",
		`Kompas.com - 17/10/2018, 13:39 WIB\nArdi Wibowo\n\nPenulis\n\nSumber AFP\n\n${indonesian}\n`,
		{ byline: "Ardi Wibowo", authors: ["Ardi Wibowo"], stamps: ["unknown 17/10/2018, 13:39 WIB"], body: [indonesian] },
	],
	[
		"what a Korean page says of its comments, its reader's voice and its pictures",
		`전체메뉴\n\n시리즈\n닫기\n이제 해당 작성자의 댓글 내용을\n확인할 수 없습니다.\n닫기\n삭제하시겠습니까?\n이제 해당 댓글 내용을 확인할 수 없습니다\n\n오래시 강변에 새 다리 3년 만에 개통\n\n2018.09.23 오전 11:33\nbackground\n음성재생 설정\n번역beta Translated by lake i\n글자크기 설정 파란원을 좌우로 움직이시면 글자크기가 변경 됩니다.\n\n${korean}\n`,
		{ headline: "오래시 강변에 새 다리 3년 만에 개통", stamps: ["unknown 2018.09.23 오전 11:33"], body: [korean] },
	],
	[
		"who reported for a Korean station, with the word of its crew, below the text",
		`오래시 강변에 새 다리 3년 만에 개통\n\n2018.09.23 오전 11:33\n\n${korean}\n\n취재기자 : 김민수\n`,
		{
			headline: "오래시 강변에 새 다리 3년 만에 개통",
			byline: "취재기자 : 김민수",
			authors: ["김민수"],
			stamps: ["unknown 2018.09.23 오전 11:33"],
			body: [korean],
		},
	],
	[
		"a clause, a stop and the agency of a picture are no dateline, though the marks are those of English (Chinese)",
		"市長打開河上的新橋 居民都說等了三年\n\n市長指出,在海港以西約17公里的新橋,站著許多居民。(法新社)\n\n2024/05/03 21:38\n\n海港城星期一在河上開了一座新橋,市政府說。\n\n這座橋建了三年。\n",
		{
			headline: "市長打開河上的新橋 居民都說等了三年",
			deck: "市長指出,在海港以西約17公里的新橋,站著許多居民。(法新社)",
			stamps: ["unknown 2024/05/03 21:38"],
			body: ["海港城星期一在河上開了一座新橋,市政府說。", "這座橋建了三年。"],
		},
	],
];

describe("parseText, in the languages of Asia", () => {
	it.each(forms)("%s", (_why, given, expected) => {
		const { leftOut: _, problems: _problems, ...values } = readValues(given);
		expect(values).toEqual(expected);
	});
});
