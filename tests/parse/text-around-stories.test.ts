import { describeForms, lead, second } from "./describe-forms.ts";

const headline = "Mayor of Oldport opens bridge";
const day = "May 3, 2024";

describeForms("what pages print around their stories", [
	[
		"who wrote before who took the picture",
		`${headline}\n\n${day}\nText: Anna Groß, Foto: Per Olsen\n\n${lead}\n\n${second}\n`,
		{
			headline: headline,
			byline: "Text: Anna Groß, Foto: Per Olsen",
			authors: ["Anna Groß"],
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
		},
	],
	[
		"who wrote and took the picture",
		`${headline}\n\n${day}\nText und Foto: Anna Groß\n\n${lead}\n\n${second}\n`,
		{
			headline: headline,
			byline: "Text und Foto: Anna Groß",
			authors: ["Anna Groß"],
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
		},
	],
	[
		"a station and where its studio is",
		`${headline}\n\nVon Anna Groß, ARD-Studio Rom\n${day}\n\n${lead}\n\n${second}\n`,
		{
			headline: headline,
			byline: "Von Anna Groß, ARD-Studio Rom",
			authors: ["Anna Groß"],
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
		},
	],
	[
		"who was sent, in French",
		`${headline}\n\nDe notre envoyé spécial à Rome, Jean Petit\n${day}\n\n${lead}\n\n${second}\n`,
		{
			headline: headline,
			byline: "De notre envoyé spécial à Rome, Jean Petit",
			authors: ["Jean Petit"],
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
		},
	],
	[
		"who prepared it, in Russian",
		`${headline}\n\n${day}\nМатериал подготовила Анна Орлова\n\n${lead}\n\n${second}\n`,
		{
			headline: headline,
			byline: "Материал подготовила Анна Орлова",
			authors: ["Анна Орлова"],
			stamps: ["unknown May 3, 2024"],
			body: [lead, second],
		},
	],
	[
		"the name of a journal, twice",
		`anna_b (anna_b) wrote,\n2024-05-03 23:41:00\n\n${headline}\n\n${lead}\n\n${second}\n`,
		{
			headline: headline,
			byline: "anna_b (anna_b) wrote",
			authors: ["anna_b"],
			stamps: ["unknown 2024-05-03 23:41:00"],
			body: [lead, second],
		},
	],
	[
		"a reporter of the house and the city",
		`${headline}\n\nRiver News reporter, Dhaka\n\nPublished: ${day}\n\n${lead}\n\n${second}\n`,
		{ headline: headline, byline: "River News reporter, Dhaka", stamps: ["published Published: May 3, 2024"], body: [lead, second] },
	],
	[
		"the site itself, in small letters behind its stamp",
		`${headline}\n\n${day}, 10:05 by harbour\n\n${lead}\n\n${second}\n`,
		{ headline: headline, byline: "by harbour", stamps: ["unknown May 3, 2024, 10:05"], body: [lead, second] },
	],
	[
		"an office before its stamp, in small letters",
		`${headline}\n\nМіністерство розвитку громад, опубліковано 3 травня 2024 року о 12:31\n\n${lead}\n\n${second}\n`,
		{
			headline: headline,
			stamps: ["published опубліковано 3 травня 2024 року о 12:31"],
			body: [lead, second],
			leftOut: ["3 beside-stamp"],
		},
	],
	[
		"a name in small letters, a point and a whole stamp",
		`${headline}\n\nAnnisa ayu lestari    •    3 May 2024 16:25 WIB\n\n${lead}\n\n${second}\n`,
		{ headline: headline, stamps: ["unknown 3 May 2024 16:25 WIB"], body: [lead, second], leftOut: ["3 beside-stamp"] },
	],
	[
		"place and name in Japanese, glued to the stamp",
		`湖の連絡船、11年ぶり再開へ\n\nワシントン=宮田和美2022年7月21日 7時28分\n\n湖で、2011年に廃止された連絡船が来月再開することになったと市民団体が20日に発表した。\n`,
		{
			headline: "湖の連絡船、11年ぶり再開へ",
			byline: "ワシントン=宮田和美",
			authors: ["宮田和美"],
			stamps: ["unknown 2022年7月21日 7時28分"],
			body: ["湖で、2011年に廃止された連絡船が来月再開することになったと市民団体が20日に発表した。"],
		},
	],
	[
		"the rubric and the edition above the headline",
		`Markets Print 2024-05-03\n\n${headline}\n\nPublished 3 May, 2024 12:00am\n\n${lead}\n\n${second}\n`,
		{
			headline: headline,
			labels: ["Markets"],
			section: "Markets",
			stamps: ["published Published 3 May, 2024 12:00am"],
			body: [lead, second],
			leftOut: ["1 masthead"],
		},
	],
	[
		"the rubric before who wrote",
		`${headline}\n\nEconomy Author: Harbour News May 3, 2024 12:41 AM\n\n${lead}\n\n${second}\n`,
		{
			headline: headline,
			byline: "Author: Harbour News",
			labels: ["Economy"],
			section: "Economy",
			stamps: ["unknown May 3, 2024 12:41 AM"],
			body: [lead, second],
		},
	],
	[
		"the rubric above its stamp, below two buttons",
		`Главный слайд\nНачало статьи\nОбщество\n22 июля 2022, 11:03\n\nПорт на севере примет первый паром\n\nОзвучить текст\nПервый паром придет в северный порт 1 августа, об этом в пятницу сообщили в администрации.\n`,
		{
			headline: "Порт на севере примет первый паром",
			labels: ["Общество"],
			section: "Общество",
			stamps: ["unknown 22 июля 2022, 11:03"],
			body: ["Первый паром придет в северный порт 1 августа, об этом в пятницу сообщили в администрации."],
			leftOut: ["1 boilerplate", "2 boilerplate", "8 boilerplate"],
		},
	],
	[
		"what the program says behind the stamp of an update",
		`${headline}\n\nBy IANS | Updated: March 9, 2024 19:20 IST2024-03-09T19:20:03+5:302024-03-09T19:20:25+5:30\n\n${lead}\n\n${second}\n`,
		{
			headline: headline,
			byline: "By IANS",
			stamps: ["published 2024-03-09T19:20:03+5:30", "modified Updated: March 9, 2024 19:20 IST"],
			body: [lead, second],
		},
	],
	[
		"a caption with its photographer behind the day of the crawl",
		` date 2021-08 Las barcas, en el muelle viejo ANA RUIZ\nLa feria de las barcas vuelve en septiembre\n\n09 ago 2021\n\n${lead}\n\n${second}\n`,
		{
			captured: "2021-08",
			headline: "La feria de las barcas vuelve en septiembre",
			stamps: ["unknown 09 ago 2021"],
			body: [lead, second],
			leftOut: ["1 caption"],
		},
	],
	[
		"what a Chinese paper puts below its headline",
		` date 2021-03-08 茶山上的春天\n——西南山区采茶见闻\n清晨六点，雾还没有散，采茶的人已经上了山，今年天暖，茶芽比往年早出了十天。\n`,
		{
			captured: "2021-03-08",
			headline: "茶山上的春天",
			deck: "——西南山区采茶见闻",
			body: ["清晨六点，雾还没有散，采茶的人已经上了山，今年天暖，茶芽比往年早出了十天。"],
		},
	],
	[
		"the description below the stamp, above the same with its stop",
		`${headline}\n\n2022-09-14T07:31:22.509Z\n\nThe town of Oldport opened a bridge over the river on Monday, the council said\n\n${lead}\n\n${second}\n`,
		{
			headline: headline,
			deck: "The town of Oldport opened a bridge over the river on Monday, the council said",
			stamps: ["unknown 2022-09-14T07:31:22.509Z"],
			body: [lead, second],
		},
	],
	[
		"what programme had the story, and who took its picture",
		`${headline}\n\n${day} 8:52 AM ET\n\nHeard on Morning Edition\n\nBy\n\nAnn Lee\n\nA ferry waits at the dock on a gray morning in May.\n\nOla Berg for NPR\n\nOn most mornings the boat leaves ten minutes late, and nobody who rides it is surprised by that.\n\n${second}\n`,
		{
			headline: headline,
			byline: "Ann Lee",
			authors: ["Ann Lee"],
			stamps: ["unknown May 3, 2024 8:52 AM ET"],
			body: ["On most mornings the boat leaves ten minutes late, and nobody who rides it is surprised by that.", second],
			leftOut: ["5 boilerplate", "7 boilerplate", "11 caption", "13 caption"],
		},
	],
	[
		"what a radio page tells first",
		`${headline}\n\nOn this episode of Harbour Talk, hosts Ann Lee and Per Olsen speak of the bridge.\nIn the first hour, a pilot joined the show to talk about the river and its fog.\n`,
		{
			headline: headline,
			body: [
				"On this episode of Harbour Talk, hosts Ann Lee and Per Olsen speak of the bridge.",
				"In the first hour, a pilot joined the show to talk about the river and its fog.",
			],
		},
	],
	[
		"what somebody asks",
		`外交部发言人就轮渡恢复通航答记者问\n\n2021-06-14 19:20\n\n问：据报道，两国间停航三年的海岛轮渡昨天恢复通航。中方对此有何评论？\n\n答：我们注意到有关报道。轮渡恢复通航，方便两岸居民往来，中方对此表示欢迎。\n`,
		{
			headline: "外交部发言人就轮渡恢复通航答记者问",
			stamps: ["unknown 2021-06-14 19:20"],
			body: [
				"问：据报道，两国间停航三年的海岛轮渡昨天恢复通航。中方对此有何评论？",
				"答：我们注意到有关报道。轮渡恢复通航，方便两岸居民往来，中方对此表示欢迎。",
			],
		},
	],
	[
		"the headline cut off, and once more",
		`Nelayan minta harga solar diturunkan\n\nKamis, 12 September 2013 - 15:08 WIB\nNelayan minta harga...\nNelayan minta harga solar diturunkan\nA A A\n${lead}\n\n${second}\n`,
		{
			headline: "Nelayan minta harga solar diturunkan",
			stamps: ["unknown Kamis, 12 September 2013 - 15:08 WIB"],
			body: [lead, second],
			leftOut: ["6 boilerplate"],
		},
	],
	[
		"the letters of a desk and a mark below the text",
		`${headline}\n\n${day}\n\n${lead}\n\n${second}\n\n***\n\nAKP/DTK\n`,
		{ headline: headline, stamps: ["unknown May 3, 2024"], body: [lead, second], leftOut: ["9 below-text", "11 below-text"] },
	],
	[
		"key words between two copies of the headline",
		`Ferry Line Starts Again After Two Years\nFerry Line Starts Again After Two Years\nsub-saharan africa\nferries\n\nFerry Line Starts Again After Two Years\n\n11:47 29.01.2024 (Updated: 13:20 29.01.2024)\n${lead}\n${second}\n`,
		{
			headline: "Ferry Line Starts Again After Two Years",
			labels: ["sub-saharan africa", "ferries"],
			stamps: ["unknown 11:47 29.01.2024", "modified Updated: 13:20 29.01.2024"],
			body: [lead, second],
			leftOut: ["1 above-headline", "2 above-headline"],
		},
	],
	[
		"the blurb of a rubric below the headline",
		`Ferry Line Starts Again After Two Years\n- Sputnik International, 1920, 25.02.2022\nTalks on the Harbour\nBoth towns began to talk of a common harbour in spring. Nothing is signed.\nThe town of Oldport opened a bridge over the river on Monday, the council said.It took three years to build and cost more than was planned.\nFerry Line Starts Again After Two Years\n\n09:26 GMT 13.03.2022\n${lead}\n${second}\n`,
		{
			headline: "Ferry Line Starts Again After Two Years",
			stamps: ["unknown 09:26 GMT 13.03.2022"],
			body: [lead, second],
			leftOut: ["2 caption", "3 boilerplate", "4 boilerplate", "5 first-copy"],
		},
	],
	[
		"the description with its day and site, above key words",
		`Ferry Line Starts Again After Two Years\nThe line will run from May, and the mayor of the town is the first to buy... 18.03.2022, Sputnik International\nharbour talks\nworld\nferries\n${lead}\n\n${second}\n`,
		{
			headline: "Ferry Line Starts Again After Two Years",
			labels: ["world", "harbour talks", "ferries"],
			section: "world",
			body: ["The line will run from May, and the mayor of the town is the first to buy…", lead, second],
			leftOut: ["2 description-tail"],
		},
	],
	[
		"the description between two headlines, of which the second is above the stamp",
		`LIVE: Pause in the Harbour Strike Made Longer\nA pause of four days began on Friday after weeks of talks. It would last two days longer.\nLIVE: Pause in the Harbour Strike Made Longer\n\n04:41 GMT 28.11.2023\nBeing updated\n${lead}\n${second}\n`,
		{
			headline: "LIVE: Pause in the Harbour Strike Made Longer",
			deck: "A pause of four days began on Friday after weeks of talks. It would last two days longer.",
			labels: ["Being updated"],
			stamps: ["unknown 04:41 GMT 28.11.2023"],
			body: [lead, second],
		},
	],
	[
		"a sentence below the picture and its button",
		`${headline}\n\n© AP Photo / Ann LeeThe bridge\nThe bridge - Sputnik International, 1920, 16.10.2025\nSubscribe\nThe bridge stands in the old town.\n${lead}\n${second}\n`,
		{
			headline: headline,
			body: ["The bridge stands in the old town.", lead, second],
			leftOut: ["3 caption", "4 caption", "5 boilerplate"],
		},
	],
	[
		"the line that the address repeats",
		` date 2023-04-12 https://news.example/20230412/premier-meets-regional-governors-by-video-link-1109384406.html\nPremier is likely to speak about roads, bridges and the coming flood season.\nThe premier speaks with eleven governors by video link, and he is to ask them about road repairs.Half of the money has been spent.\nPremier Meets Regional Governors by Video Link\nThe premier speaks with eleven governors by video link, and he is to ask them about road repairs.\nHalf of the money has been spent.\n`,
		{
			address: "https://news.example/20230412/premier-meets-regional-governors-by-video-link-1109384406.html",
			captured: "2023-04-12",
			headline: "Premier Meets Regional Governors by Video Link",
			body: [
				"The premier speaks with eleven governors by video link, and he is to ask them about road repairs.",
				"Half of the money has been spent.",
			],
			leftOut: ["2 above-headline", "3 above-headline"],
		},
	],
	[
		"a pair of rubrics with the word for and between them",
		`${headline}\nKultur und Freizeit\n${day}\n\n${lead}\n\n${second}\n`,
		{ headline: headline, labels: ["Kultur und Freizeit"], stamps: ["unknown May 3, 2024"], body: [lead, second] },
	],
	[
		"a rubric in Thai above an age",
		`เปิดสะพานข้ามแม่น้ำแห่งใหม่ รถติดลดลงครึ่งหนึ่ง\n\nข่าวท้องถิ่น\n\nอัพเดต 3 ชั่วโมงที่ผ่านมา\n\nวันนี้ทางจังหวัดเปิดใช้สะพานข้ามแม่น้ำแห่งใหม่อย่างเป็นทางการ รถติดลดลงครึ่งหนึ่งในชั่วโมงเร่งด่วน\n`,
		{
			headline: "เปิดสะพานข้ามแม่น้ำแห่งใหม่ รถติดลดลงครึ่งหนึ่ง",
			labels: ["ข่าวท้องถิ่น"],
			body: ["วันนี้ทางจังหวัดเปิดใช้สะพานข้ามแม่น้ำแห่งใหม่อย่างเป็นทางการ รถติดลดลงครึ่งหนึ่งในชั่วโมงเร่งด่วน"],
			leftOut: ["5 relative-time"],
		},
	],
	[
		"a warning of the weather service behind the day of the crawl",
		` date 2023-01-17 ...WIND ADVISORY REMAINS IN EFFECT UNTIL 5 PM MST WEDNESDAY...\n* WHAT...West winds 25 to 35 mph expected.\n* WHEN...Until 5 PM MST Wednesday.\n&&\n${headline}\n\n${lead}\n\n${second}\n`,
		{
			captured: "2023-01-17",
			headline,
			body: [lead, second],
			leftOut: ["1 boilerplate", "2 boilerplate", "3 boilerplate", "4 boilerplate"],
		},
	],
	[
		"what a reader and an advertiser are asked for",
		` date 2023-08-29 Create a free Harbour News account to continue reading\n\n${headline}\n\nРеклама на harbour.ua\n\n${lead}\n\n${second}\n`,
		{ captured: "2023-08-29", headline, body: [lead, second], leftOut: ["1 boilerplate", "5 boilerplate"] },
	],
	[
		"who wrote for the site, in heavy brackets",
		"港口罢工进入第三天，四十艘货轮海上等泊\n\n2021-09-14 10:36\n\n【文/观察者网 王小明】\n\n北部两个港口的罢工进入第三天，约四十艘货轮在海上等候靠泊，当地媒体周二报道。\n",
		{
			headline: "港口罢工进入第三天，四十艘货轮海上等泊",
			byline: "【文/观察者网 王小明】",
			authors: ["王小明"],
			stamps: ["unknown 2021-09-14 10:36"],
			body: ["北部两个港口的罢工进入第三天，约四十艘货轮在海上等候靠泊，当地媒体周二报道。"],
		},
	],
]);
