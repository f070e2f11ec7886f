import { describeForms, lead, second } from "./describe-forms.ts";

const headline = "Council of Oldport Plans a New Bridge";
const third = "Nobody may look into the houses from the bridge, the clerk said.";
const japanese = "港町で月曜日、新しい橋が開通したと市が発表した。";
const korean = "오래시는 월요일 강 위에 새 다리를 개통했다고 밝혔다.";

describeForms("text that reads like what a page prints around it", [
	[
		"a word for key words that opens a sentence",
		`${headline}\n\n${lead}\n\nTheme: a town learns to live with the river and its bridge.\n\n${third}\n\nRegions: the north will have rain, the south will see the sun.\n\n${second}\n`,
		{
			headline,
			body: [
				lead,
				"Theme: a town learns to live with the river and its bridge.",
				third,
				"Regions: the north will have rain, the south will see the sun.",
				second,
			],
		},
	],
	[
		"a word twice with “by” between is a headline, and nobody's name",
		`Inch by Inch\n\nMay 3, 2024\n\nBy Ann Lee\n\n${lead}\n\n${second}\n`,
		{ headline: "Inch by Inch", byline: "By Ann Lee", authors: ["Ann Lee"], stamps: ["unknown May 3, 2024"], body: [lead, second] },
	],
	[
		"words of buttons alone between two paragraphs are subheads",
		`${headline}\n\n${lead}\n\nPrivacy\n\n${third}\n\nLearn more\n\n${second}\n`,
		{ headline, body: [lead, "Privacy", third, "Learn more", second] },
	],
	[
		"the same words above and below the text, in rows, in capitals, and an advertisement are none",
		`${headline}\n\nViews\n\n${lead}\n\nUsername\n\nPassword\n\n${third}\n\nCOMMENTS\n\n${lead}\n\nAdvertisement\n\n${second}\n\nPrivacy\n`,
		{
			headline,
			body: [lead, third, lead, second],
			leftOut: ["3 boilerplate", "7 boilerplate", "9 boilerplate", "13 boilerplate", "17 boilerplate", "21 boilerplate"],
		},
	],
	[
		"subheads in Russian and Korean",
		`Мэр города открыл новый мост\n\nГород открыл новый мост через реку в понедельник.\n\nЗакрыть\n\nСтарый мост решили закрыть осенью, сообщили в администрации.\n`,
		{
			headline: "Мэр города открыл новый мост",
			body: [
				"Город открыл новый мост через реку в понедельник.",
				"Закрыть",
				"Старый мост решили закрыть осенью, сообщили в администрации.",
			],
		},
	],
	[
		"a subhead in Korean that a button of readers' pages says, too; a chant behind a stroke; a paragraph of two sentences that an agency signs",
		`오래시 새 다리 월요일 개통\n\n2024년 5월 3일 10:00\n\n${korean}\n\n로봇\n\n로봇이 다리 위를 지나며 차량을 센다고 시장이 말했다.\n\n/찬성 반대\n\n공사는 3년이 걸렸다. 다리 위에는 지금 사람들이 서 있다. 연합뉴스\n\n다리를 건너는 사람들. /오래시 제공\n\n${korean}\n`,
		{
			headline: "오래시 새 다리 월요일 개통",
			stamps: ["unknown 2024년 5월 3일 10:00"],
			body: [
				korean,
				"로봇",
				"로봇이 다리 위를 지나며 차량을 센다고 시장이 말했다.",
				"/찬성 반대",
				"공사는 3년이 걸렸다. 다리 위에는 지금 사람들이 서 있다. 연합뉴스",
				"다리를 건너는 사람들. /오래시 제공",
				korean,
			],
		},
	],
	[
		"a year, the number of an item, two languages, a telephone and a form of story above a paragraph",
		`${headline}\n\n${lead}\n\n1944\n\n${third}\n\n2. The new bridge\n\n${second}\n\nArabic, English\n\n${third}\n\n555-0100-222\n\n${lead}\n\nAnalysis\n\n${second}\n\nVideo\n\n${lead}\n`,
		{
			headline,
			body: [lead, "1944", third, "2. The new bridge", second, "Arabic, English", third, "555-0100-222", lead, "Analysis", second, lead],
			leftOut: ["25 label-in-text"],
		},
	],
	[
		"the text of a link inside a sentence is none of the buttons, captions and sites",
		`${headline}\n\nThe mayor of Oldport wrote on Monday on\nFacebook\n, which did not answer.\nThe songs are sold on\nOldport.com\nfor five dollars, said\nReuters\nin a report.\nIt was found in the hall that belongs to the city. Archives\nof the council say so.\n${second}\n`,
		{
			headline,
			body: [
				"The mayor of Oldport wrote on Monday on Facebook, which did not answer.",
				"The songs are sold on Oldport.com for five dollars, said Reuters in a report.",
				"It was found in the hall that belongs to the city. Archives of the council say so.",
				second,
			],
		},
	],
	[
		"sentences that open as a button does, and buttons that are sentences",
		`${headline}\n\n${lead}\n\nRegister on the electoral roll by Friday to vote in the poll, the clerk said.\n\n${second}\n\nRegister on our site to read all that we write.\n\n${third}\n`,
		{
			headline,
			body: [lead, "Register on the electoral roll by Friday to vote in the poll, the clerk said.", second, third],
			leftOut: ["9 boilerplate"],
		},
	],
	[
		"sentences that tell of a picture, a cry, a quotation before an agency, a place before one",
		`${headline}\n\n${lead}\n\nThis photo was taken in 1944, the clerk said.\n\nNo bridge, no boat, no way to go! No bridge, no boat, no way to go!\n\n“I am with you.” AP\n\nThe race ended as nobody thought. Oldport - Xinhua\n\n${second}\n`,
		{
			headline,
			body: [
				lead,
				"This photo was taken in 1944, the clerk said.",
				"No bridge, no boat, no way to go! No bridge, no boat, no way to go!",
				"“I am with you.” AP",
				"The race ended as nobody thought. Oldport - Xinhua",
				second,
			],
		},
	],
	[
		"what is to come on a day is told, not shown, right below the stamp",
		`${headline}\n\nMay 3, 2024\n\nThe vote is on Tuesday, June 4, 2024.\n\n${lead}\n\n${second}\n`,
		{ headline, stamps: ["unknown May 3, 2024"], body: ["The vote is on Tuesday, June 4, 2024.", lead, second] },
	],
	[
		"a clause behind its day is no stamp in Japanese, a past verb ends no caption, and a chronicle has several days",
		`港町の橋の歩みを市長が式典で振り返る\n\n2024年5月3日 10時00分\n\n${japanese}\n\n2023年1月8日、古い橋は閉鎖され、船だけになった\n\n${japanese}\n\n2021年1月8日、旧橋を閉鎖\n\n2022年3月1日、工事が始まる\n\n費用は予定を上回った。\n`,
		{
			headline: "港町の橋の歩みを市長が式典で振り返る",
			stamps: ["unknown 2024年5月3日 10時00分"],
			body: [
				japanese,
				"2023年1月8日、古い橋は閉鎖され、船だけになった",
				japanese,
				"2021年1月8日、旧橋を閉鎖",
				"2022年3月1日、工事が始まる",
				"費用は予定を上回った。",
			],
		},
	],
	[
		"what a teacher gives for use is no picture, and a last sentence in Chinese is short",
		"港町新桥周一开通\n\n2024年5月3日 10:00\n\n港町周一开通了一座新桥，市长出席了仪式。\n\n学校周一开学。教材由老师提供\n\n工程历时三年，市长说。\n",
		{
			headline: "港町新桥周一开通",
			stamps: ["unknown 2024年5月3日 10:00"],
			body: ["港町周一开通了一座新桥，市长出席了仪式。", "学校周一开学。教材由老师提供", "工程历时三年，市长说。"],
		},
	],
	[
		"a list at the end of the text below what introduces it; key words below it are none of it",
		`${headline}\n\n${lead}\n\n${second}\n\nThe dead are:\n\nAnn Lee\n\nPer Olsen\n\nResults:\nOldport 3, Newport 1\nEastland 2, Westland 2\n\nTags: bridge, river\n`,
		{
			headline,
			labels: ["bridge", "river"],
			body: [lead, second, "The dead are:", "Ann Lee", "Per Olsen", "Results:", "Oldport 3, Newport 1", "Eastland 2, Westland 2"],
			leftOut: ["17 tag-list"],
		},
	],
	[
		"names below a line of the page stay key words",
		`${headline}\n\n${lead}\n\n${second}\n\nRead all that we wrote about:\nAnn Lee\nOldport\n`,
		{ headline, labels: ["Ann Lee", "Oldport"], body: [lead, second, "Read all that we wrote about:"] },
	],
	[
		"a first paragraph that opens as a button does, above another",
		`${headline}\n\nBy Ann Lee\n\nCopyright law will change on Friday so that papers may be paid, the council said.\n\n${second}\n`,
		{
			headline,
			byline: "By Ann Lee",
			authors: ["Ann Lee"],
			body: ["Copyright law will change on Friday so that papers may be paid, the council said.", second],
		},
	],
]);
