import { describeDatelines } from "./describe-datelines.ts";

describeDatelines("a dateline in an East Asian script is found", [
	["长沙讯 新桥当天通车", { places: ["长沙"], rest: "新桥当天通车" }, "a city and the word for news, and no agency"],
	["长沙讯（记者 王小明）新桥当天通车", { places: ["长沙"], byline: "王小明", rest: "新桥当天通车" }, "the same and its reporter"],
	["【台北訊】新橋今天通車", { places: ["台北"], rest: "新橋今天通車" }, "the same in its bracket"],
	["【パリAFP＝時事】港の橋が", { places: ["パリ"], agencies: ["AFP＝時事"], rest: "港の橋が" }, "the wide sign between two agencies"],
	["【AFP＝時事】港の橋が", { agencies: ["AFP＝時事"], rest: "港の橋が" }, "the same without a place"],
	[
		"【パリ＝山田太郎、佐藤花子】港の橋が",
		{ places: ["パリ"], byline: "山田太郎、佐藤花子", rest: "港の橋が" },
		"two who write from one place",
	],
	["【パリ　山田太郎】港の橋が", { places: ["パリ"], byline: "山田太郎", rest: "港の橋が" }, "a blank between city and name"],
	...(
		[
			["中新网上海新闻5月3日电(李明)", { places: ["上海"], agencies: ["中新网"], date: "05-03", byline: "李明" }, "a city's channel"],
			["中新网客户端北京5月3日电 ", { places: ["北京"], agencies: ["中新网"], date: "05-03" }, "the agency's app"],
			[
				"光明日报北京5月3日电（光明网记者 李明）",
				{ places: ["北京"], agencies: ["光明日报"], date: "05-03", byline: "李明" },
				"the reporter's own paper in the bracket",
			],
			["据新华社电 ", { agencies: ["新华社"] }, "an agency without day and place"],
			["国际在线报道：", { agencies: ["国际在线"] }, "the word for a report before a colon"],
			["央视网消息（新闻联播）：", { agencies: ["央视网"] }, "the programme behind the word for news"],
			["[环球网报道 记者 李明]", { agencies: ["环球网"], byline: "李明" }, "the reporter in the agency's bracket"],
			["［記者李明／台北報導］", { places: ["台北"], byline: "李明" }, "wide brackets"],
			["〔駐美特派員李明／華盛頓3日報導〕", { places: ["華盛頓"], date: "---03", byline: "李明" }, "a correspondent and the day"],
		] as const
	).map(([dateline, expected, why]) => [`${dateline}旧桥周一重新开放`, { ...expected, rest: "旧桥周一重新开放" }, why] as const),
	...(
		[
			["【モスクワ・タス＝共同】", { places: ["モスクワ"], agencies: ["タス", "共同"] }, "an agency that another took it from"],
			["[ロンドン 3日 ロイター BREAKINGVIEWS] - ", { places: ["ロンドン"], agencies: ["ロイター"], date: "---03" }, "the agency's desk"],
			["【5月3日 東方新報】", { agencies: ["東方新報"], date: "05-03" }, "a paper of China in Japanese"],
		] as const
	).map(([dateline, expected, why]) => [`${dateline}灯台が再び光る`, { ...expected, rest: "灯台が再び光る" }, why] as const),
	...(
		[
			[
				"[파이낸셜뉴스 부산=김민수 기자] ",
				{ places: ["부산"], agencies: ["파이낸셜뉴스"], byline: "김민수" },
				"a paper, its city, who wrote",
			],
			["[헤럴드경제(부산)=김민수 기자] ", { places: ["부산"], agencies: ["헤럴드경제"], byline: "김민수" }, "the city in brackets"],
			["[부산=항구뉴스 김민수 기자] ", { places: ["부산"], agencies: ["항구뉴스"], byline: "김민수" }, "a paper that no table has"],
			["(부산=연합뉴스) 김민수 = ", { places: ["부산"], agencies: ["연합뉴스"], byline: "김민수" }, "a name without a title"],
		] as const
	).map(([dateline, expected, why]) => [`${dateline}시의회가 새 다리를`, { ...expected, rest: "시의회가 새 다리를" }, why] as const),
	[
		"(평양 5월 3일발 조선중앙통신) 시의회가 새 다리를",
		{ places: ["평양"], agencies: ["조선중앙통신"], date: "05-03", rest: "시의회가 새 다리를" },
		"where and when it was sent, and who sent it, in one bracket",
	],
	...["综合消息", "综合报道"].map(
		(word) =>
			[
				`环球网5月3日${word}，旧桥周一重新开放`,
				{ agencies: ["环球网"], date: "05-03", rest: "旧桥周一重新开放" },
				"a day and that the story is put together",
			] as const,
	),
	[
		"【中央社╱東京3日電】燈塔週一重新開放，市長出席",
		{ places: ["東京"], agencies: ["中央社"], date: "---03", rest: "燈塔週一重新開放，市長出席" },
		"a drawn stroke behind the agency, all in heavy brackets",
	],
	[
		"中評社奧斯陸5月3日電/據港口網報導",
		{ places: ["奧斯陸"], agencies: ["中評社"], date: "05-03", rest: "據港口網報導" },
		"a stroke of ASCII behind the dispatch",
	],
	["(德国之声中文网)旧桥周一重新开放", { agencies: ["德国之声中文网"], rest: "旧桥周一重新开放" }, "an agency alone in round brackets"],
	[
		"（法新社）「舊橋」週一重新開放",
		{ agencies: ["法新社"], rest: "「舊橋」週一重新開放" },
		"the same in full-width ones, before a quotation",
	],
	[
		"中新社台北十二月十八日電 (記者 林小明)港口今天",
		{ places: ["台北"], agencies: ["中新社"], date: "12-18", byline: "林小明", rest: "港口今天" },
		"month and day in characters",
	],
	[
		"新华社东京三十一日电 港口今天",
		{ places: ["东京"], agencies: ["新华社"], date: "---31", rest: "港口今天" },
		"the day alone in characters",
	],
	[
		"本报墨西哥城1月28日电记者林小明报道：港口今天",
		{ places: ["墨西哥城"], agencies: ["本报"], date: "01-28", byline: "林小明", rest: "港口今天" },
		"the reporter without a bracket",
	],
	[
		"新华社日内瓦6月4日电（记者王明）题：老桥",
		{ places: ["日内瓦"], agencies: ["新华社"], date: "06-04", byline: "王明", rest: "老桥" },
		"the word before a title behind the reporter",
	],
	["香港新聞網3月2日電 新橋", { agencies: ["香港新聞網"], date: "03-02", rest: "新橋" }, "an agency whose name begins with its city"],
	["[环球网报道]3月2日，新桥", { agencies: ["环球网"], rest: "3月2日，新桥" }, "an agency alone in square brackets"],
	["8月9日(路透社) - 新桥", { agencies: ["路透社"], date: "08-09", rest: "新桥" }, "a foreign agency by its Chinese name"],
	[
		"人民網北京4月24日電(記者林小明)港口今天",
		{ places: ["北京"], agencies: ["人民網"], date: "04-24", byline: "林小明", rest: "港口今天" },
		"a mainland paper in its traditional signs",
	],
	[
		"央视新闻客户端北京5月3日电 港口今天",
		{ places: ["北京"], agencies: ["央视新闻客户端"], date: "05-03", rest: "港口今天" },
		"a name that begins with a shorter one",
	],
	[
		"老桥的新公司中新社奥斯陆4月20日电 (记者 王明)老桥今天",
		{ places: ["奥斯陆"], agencies: ["中新社"], date: "04-20", byline: "王明", rest: "老桥今天" },
		"a headline runs into a Chinese dateline",
	],
	[
		"【부산연합】 방앗간 주인이",
		{ places: ["부산"], agencies: ["연합"], rest: "방앗간 주인이" },
		"place and agency without a mark, as papers printed it",
	],
	[
		"[모래시계=김민수 기자]다리가",
		{ agencies: ["모래시계"], byline: "김민수", rest: "다리가" },
		"a site that no table knows, longer than a town",
	],
	["[오래포시=김민수 기자] 다리가", { places: ["오래포시"], byline: "김민수", rest: "다리가" }, "a town with what it is behind its name"],
	["[오래뉴스 김민수 기자] 다리가", { agencies: ["오래뉴스"], byline: "김민수", rest: "다리가" }, "a site by the word in its name"],
	["[오래일보 취재 1팀] 김민수 기자 = 오래시는 10일", { byline: "김민수", rest: "오래시는 10일" }, "a paper and its desk in the bracket"],
	["(記者林小明台北報導) 港町昨天開通", { places: ["台北"], byline: "林小明", rest: "港町昨天開通" }, "the reporter in a round bracket"],
	[
		"港口网北京10月28日讯 港口今天",
		{ places: ["北京"], agencies: ["港口网"], date: "10-28", rest: "港口今天" },
		"an outlet by its last sign",
	],
	[
		"中新網南京1月15日電(林小明 谷 華)港口今天",
		{ places: ["南京"], agencies: ["中新網"], date: "01-15", byline: "林小明 谷 華", rest: "港口今天" },
		"a blank between surname and name",
	],
	[
		"(서울=뉴스1) = 방앗간 주인이",
		{ places: ["서울"], agencies: ["뉴스1"], rest: "방앗간 주인이" },
		"the mark of a reporter whose name is gone",
	],
	[
		"港の株、反発。　【ロンドン＝欧州総局】十八日の",
		{ places: ["ロンドン"], byline: "欧州総局", rest: "十八日の" },
		"a headline before a Japanese bracket",
	],
	[
		"【ロンドン山田花子、パリ田中一郎】港の灯台が",
		{ places: ["ロンドン", "パリ"], byline: "山田花子、田中一郎", rest: "港の灯台が" },
		"cities and names without a mark (Mainichi)",
	],
	[
		"每日经济新闻记者 林小明 发自北京　　港口昨日",
		{ places: ["北京"], agencies: ["每日经济新闻"], byline: "林小明", rest: "港口昨日" },
		"a reporter who sends from a city",
	],
	[
		"《港口导报》记者林小明发自北京 港口今天",
		{ places: ["北京"], agencies: ["港口导报"], byline: "林小明", rest: "港口今天" },
		"the same, of a paper in marks",
	],
	[
		"항구 다시 열려…시민 환영[부산=뉴시스] 부산시는 항구를 다시 열었다.",
		{ places: ["부산"], agencies: ["뉴시스"], rest: "부산시는 항구를 다시 열었다." },
		"a Korean headline fused with the lead: nothing but a city in the bracket",
	],
	[
		"港の灯台（写真は市提供）【函館、青森共同】灯台が再び",
		{ places: ["函館", "青森"], agencies: ["共同"], rest: "灯台が再び" },
		"a caption before a Japanese bracket",
	],
	[
		"【ソウル4日共同】港の灯台",
		{ places: ["ソウル"], agencies: ["共同"], date: "---04", rest: "港の灯台" },
		"the day between place and agency",
	],
	["【記者林小明台中報導】台中市今天", { places: ["台中"], byline: "林小明", rest: "台中市今天" }, "name and city without a mark"],
	[
		"特派記者林小明/北京報導聯合報\n\n港口十日重開",
		{ places: ["北京"], agencies: ["聯合報"], byline: "林小明", rest: "港口十日重開" },
		"the paper behind the credit, alone on a line",
	],
	[
		"中国之声《新闻港》北京2月22日电（记者 林小明）港口今天",
		{ places: ["北京"], agencies: ["中国之声"], date: "02-22", byline: "林小明", rest: "港口今天" },
		"a programme between the broadcaster and the place",
	],
	[
		"俄新网RUSNEWS.CN莫斯科5月4日电 磨坊",
		{ places: ["莫斯科"], agencies: ["俄新网"], date: "05-04", rest: "磨坊" },
		"an agency's address behind its name",
	],
	[
		"中国之声《夜话》北京5月4日电（记者 李明）磨坊",
		{ places: ["北京"], agencies: ["中国之声"], date: "05-04", byline: "李明", rest: "磨坊" },
		"a programme behind its station",
	],
	["中央社／台北4日電 磨坊", { places: ["台北"], agencies: ["中央社"], date: "---04", rest: "磨坊" }, "a stroke between agency and place"],
	[
		"聯合報 記者李明／台北即時報導 磨坊",
		{ places: ["台北"], agencies: ["聯合報"], byline: "李明", rest: "磨坊" },
		"the word for “live” is no part of the place",
	],
	[
		"特派記者李明/北京報導聯合報 磨坊",
		{ places: ["北京"], agencies: ["聯合報"], byline: "李明", rest: "磨坊" },
		"a special envoy, the paper last",
	],
	[
		"[ワシントン/パリ 4日 ロイター] - 水車",
		{ places: ["ワシントン", "パリ"], agencies: ["ロイター"], date: "---04", rest: "水車" },
		"two places with an ASCII stroke",
	],
	[
		"[東京 4日] - 水車が",
		{ places: ["東京"], agencies: [], date: "---04", rest: "水車が" },
		"a city and the day, as Reuters prints it without its name",
	],
	[
		"(엑스포츠뉴스 김민수 기자) 다리가",
		{ places: [], agencies: ["엑스포츠뉴스"], byline: "김민수", rest: "다리가" },
		"an outlet and its reporter in round brackets",
	],
	[
		"Ann Lee and Per Olsen [オスロ 4日 ロイター] - 水車",
		{ places: ["オスロ"], agencies: ["ロイター"], date: "---04", byline: "Ann Lee and Per Olsen", rest: "水車" },
		"names in Latin letters before a Japanese bracket",
	],
	[
		"(평양 노동신문=뉴스1) = 물레방아",
		{ places: ["평양"], agencies: ["노동신문", "뉴스1"], rest: "물레방아" },
		"the mark where nobody is named",
	],
	[
		"【大紀元2024年05月04日訊】（大紀元記者李明台北報導）磨坊",
		{ places: ["台北"], agencies: ["大紀元"], date: "2024-05-04", byline: "李明", rest: "磨坊" },
		"day in one bracket, reporter and place in the next",
	],
	[
		"(뉴욕=연합뉴스) 김민수 물결인포맥스 특파원 = 다리가",
		{ places: ["뉴욕"], agencies: ["연합뉴스"], byline: "김민수", rest: "다리가" },
		"the reporter's own paper before the title",
	],
	[
		"[오사카(일본)=뉴시스] 김민수 기자 = 다리가",
		{ places: ["오사카|일본"], agencies: ["뉴시스"], byline: "김민수", rest: "다리가" },
		"the country in brackets inside the bracket",
	],
	["（彭亨‧北根4日訊）磨坊", { places: ["彭亨‧北根"], date: "---04", rest: "磨坊" }, "a Malaysian state and its town"],
	[
		"종소리가 울리는 항구 [항구시 제공. 재판매 및 DB 금지] (부산=연합뉴스) 김민수 기자 = 항구의 종이",
		{ places: ["부산"], agencies: ["연합뉴스"], byline: "김민수", rest: "항구의 종이" },
		"Korean, behind a caption",
	],
	["新华社南京5月4日电（记者王明）大桥", { places: ["南京"], agencies: ["新华社"], date: "05-04", byline: "王明", rest: "大桥" }, "Xinhua"],
	[
		"（中央社記者王大明高雄4日電）大橋",
		{ places: ["高雄"], agencies: ["中央社"], date: "---04", byline: "王大明", rest: "大橋" },
		"the reporter's name runs into the place",
	],
	["【パリ時事】大統領は", { places: ["パリ"], agencies: ["時事"], rest: "大統領は" }, "Jiji"],
	[
		"[大阪 ４日 ロイター] - 市は",
		{ places: ["大阪"], agencies: ["ロイター"], date: "---04", rest: "市は" },
		"Reuters Japan, full-width day",
	],
	[
		"【パリ＝山田花子、ローマ＝田中一】両国は",
		{ places: ["パリ", "ローマ"], byline: "山田花子、田中一", rest: "両国は" },
		"two reporters in two places",
	],
	["(대구=뉴시스) 박하나 기자 = 시장은", { places: ["대구"], agencies: ["뉴시스"], byline: "박하나", rest: "시장은" }, "Korean"],
	[
		"시장이 말했다. (대구=뉴시스)",
		{ places: ["대구"], agencies: ["뉴시스"], text: "(대구=뉴시스)", rest: "시장이 말했다." },
		"Korean, at the end",
	],
	[
		"【パリ共同＝山田花子】工場が",
		{ places: ["パリ"], agencies: ["共同"], byline: "山田花子", rest: "工場が" },
		"place, agency and reporter in one bracket",
	],
	[
		"上海2024年5月4日 /美通社/ -- 公司",
		{ places: ["上海"], agencies: ["美通社"], date: "2024-05-04", rest: "公司" },
		"a press release in Chinese",
	],
	[
		"부산, 2024년 5월 4일 /PRNewswire/ -- 회사",
		{ places: ["부산"], agencies: ["PRNewswire"], date: "2024-05-04", rest: "회사" },
		"a press release in Korean",
	],
	[
		"央广网广州5月4日消息（记者王明）大桥",
		{ places: ["广州"], agencies: ["央广网"], date: "05-04", byline: "王明", rest: "大桥" },
		"another word for dispatch",
	],
	["本报讯（记者王明）大桥", { agencies: ["本报"], byline: "王明", rest: "大桥" }, "a paper's own report: no place"],
	["【新華社北京5月4日】橋が", { places: ["北京"], agencies: ["新華社"], date: "05-04", rest: "橋が" }, "Xinhua in Japanese"],
	["【5月4日 Xinhua News】橋が", { agencies: ["Xinhua News"], date: "05-04", rest: "橋が" }, "an outlet of two words is no place"],
	["(파리 로이터=연합뉴스) 다리가", { places: ["파리"], agencies: ["로이터", "연합뉴스"], rest: "다리가" }, "an agency beside the place"],
	[
		"[세종=이데일리 김민수 기자] 다리가",
		{ places: ["세종"], agencies: ["이데일리"], byline: "김민수", rest: "다리가" },
		"place, outlet and reporter",
	],
	[
		"[부산 오래뉴스] 김민수 기자= 다리가",
		{ places: ["부산"], agencies: ["오래뉴스"], byline: "김민수", rest: "다리가" },
		"a place and a site without a mark between",
	],
	...["观点网讯：", "证券时报网讯，", "新华社快讯：", "新华社消息，", "每经AI快讯，"].map(
		(opening) =>
			[
				`${opening}港口城市的新桥周一通车。`,
				{ agencies: [opening.replace(/快?[讯消]息?[：，]$/u, "")], rest: "港口城市的新桥周一通车。" },
				"an agency, the word for its news, and a mark",
			] as const,
	),
	[
		"港口晚报讯（记者 王小明）港口城市的新桥周一通车。",
		{ agencies: ["港口晚报"], byline: "王小明", rest: "港口城市的新桥周一通车。" },
		"a paper that no table has, and its reporter",
	],
	[
		"格隆汇3月5日丨港口城市的新桥周一通车。",
		{ agencies: ["格隆汇"], date: "03-05", rest: "港口城市的新桥周一通车。" },
		"a stroke behind the day",
	],
	[
		"[OSEN=고척, 김민수 기자] 새 다리가 열렸다.",
		{ places: ["고척"], agencies: ["OSEN"], byline: "김민수", rest: "새 다리가 열렸다." },
		"a town before the name, which was a part of it",
	],
	[
		"[스포츠서울 | 잠실=김민수기자] 새 다리가 열렸다.",
		{ places: ["잠실"], agencies: ["스포츠서울"], byline: "김민수", rest: "새 다리가 열렸다." },
		"a paper and the town with a stroke between, which were the place",
	],
	[
		"(パリ 8月15日付 時事)サッカー代表の選手が町を訪れた。",
		{ places: ["パリ"], agencies: ["時事"], date: "08-15", rest: "サッカー代表の選手が町を訪れた。" },
		"a day with its particle",
	],
	[
		"港町で橋開通，5月13日市長剪綵（前）。（中央社檔案照片）（中央社記者林長順台北10日電）市長今天說橋開了。",
		{ places: ["台北"], agencies: ["中央社"], date: "---10", byline: "林長順", rest: "市長今天說橋開了。" },
		"behind a caption and its credit",
	],
	[
		"(記者 葛沖 北京報道)市長今天說橋開了。",
		{ places: ["北京"], byline: "葛沖", rest: "市長今天說橋開了。" },
		"blanks between who wrote and the city",
	],
	[
		"【서울=뉴시스】김찬호 리포터 = 시장은 다리가 열렸다고 말했다.",
		{ places: ["서울"], agencies: ["뉴시스"], byline: "김찬호", rest: "시장은 다리가 열렸다고 말했다." },
		"another word for a reporter",
	],
	[
		"楚天都市报9月23日讯（记者李明 通讯员王芳）老桥重新开放。",
		{ agencies: ["楚天都市报"], date: "09-23", byline: "李明 通讯员王芳", rest: "老桥重新开放。" },
		"an outlet that no table has, without a city, where it names its reporter",
	],
	[
		"港口网-首屏新闻成都3月14日讯（记者 李明）老桥重新开放。",
		{ places: ["成都"], agencies: ["港口网-首屏新闻"], date: "03-14", byline: "李明", rest: "老桥重新开放。" },
		"the programme of an outlet before the city",
	],
	["（ブルームバーグ）： 市は橋を開いた。", { agencies: ["ブルームバーグ"], rest: "市は橋を開いた。" }, "a colon behind the bracket"],
	[
		"[함양/김서진기자] 함양군은 새 다리를 개통한다고 밝혔다",
		{ places: ["함양"], byline: "김서진", rest: "함양군은 새 다리를 개통한다고 밝혔다" },
		"A stroke between the town and who reports.",
	],
	[
		"[한국방송/김서진 기자] 함양군은 새 다리를 개통한다고 밝혔다",
		{ agencies: ["한국방송"], byline: "김서진", rest: "함양군은 새 다리를 개통한다고 밝혔다" },
		"The same behind the name of an outlet, which is no town.",
	],
	[
		"新华社北京2月24日 大桥周一正式通车",
		{ places: ["北京"], agencies: ["新华社"], date: "02-24", rest: "大桥周一正式通车" },
		"A day with no word behind it but a blank, below the place.",
	],
]);
