/**
 * The commonest short words of languages in Latin script, as far as they tell them apart.
 *
 * From general knowledge, no corpus was counted: the most frequent function words by grammar (articles, prepositions, pronouns,
 * auxiliaries); about twenty each, so that no language wins by a longer list. Closely related ones (id/ms, da/nb, cs/sk, hr/sl) share
 * words and are told apart by those they do not share.
 */
export const stopWords: Readonly<Record<string, string>> = {
	en: "the of and to in is was for on that with by has it from at are have said an a as he but not",
	de: "der die und das den von zu mit ist des im für auf nicht ein eine dem sich auch wurde",
	fr: "le la les des et du en une un est dans que qui pour sur par au pas avec aux a ce",
	es: "el la los las de en que y del por con una un se para su al es como más a",
	pt: "o os a as do da de em que e dos das no na para com uma um não ao",
	it: "il la di che e in del della un una per con le gli nel dei non è sono al a da",
	nl: "de het een van en in is dat op te voor met zijn niet aan er door ook naar werd",
	pl: "w i na z się że do nie jest to o przez od po jak są oraz został dla ma",
	tr: "ve bir bu için ile olarak da de olan sonra daha çok kadar gibi göre ise oldu dedi ancak en",
	id: "yang dan di dengan untuk pada dari ini tidak dalam itu akan oleh juga telah bahwa karena mengatakan saat kata senin kamis jumat",
	ms: "yang dan di dengan untuk pada daripada ini tidak dalam itu akan oleh juga telah bahawa kerana berkata ialah beliau isnin khamis jumaat",
	vi: "và của là không được trong những các một cho với người đã có này khi để tại ở đến",
	sv: "och att det i som en på är av för med den till har inte om ett från också men",
	da: "og at det i som en på er af for med den til har ikke om et fra også blev",
	nb: "og at det i som en på er av for med den til har ikke om et fra også ble",
	fi: "ja on ei että se oli hän mukaan myös ovat kun mutta joka kanssa sekä tai jo vuonna jonka ole",
	cs: "a v na se že je o do s z pro by k po ale jako podle jsou který byl",
	sk: "a v na sa že je o do s z pre by k po ale ako podľa sú ktorý bol",
	hu: "a az és hogy nem is egy meg azt volt szerint csak már de van lesz ezt ki mint még",
	ro: "și de în la a cu pe din că este pentru care nu au fost mai o sunt prin al",
	hr: "i u je na se da su za od koji nije s što kako će ali iz bi te bio",
	sl: "in je v na da se so za ki pa z ne bi kot po tudi s pri bil ter",
	et: "ja on ei et see ta oli ka kui oma mis ning aga kes selle või eest välja ütles pole",
	lv: "un ir ka par no ar arī kas tika bet lai pēc šo viņš gada nav pie tiek vai to",
	lt: "ir kad yra buvo iš su tai bet kaip apie po jis už dėl šį metų taip pat nuo per",
	sq: "të e në që me për dhe një nga ka së është i u do duke si edhe kjo ishte",
	ca: "el la els les de i que en del per amb una un és no al dels ha als més",
	az: "və bir bu üçün ilə da də olan sonra daha çox qədər kimi görə isə edib olub deyib bildirib ki",
	uz: "va bu uchun bilan ham edi bir qilingan deb haqida bo‘lgan esa yil shu lekin uning keyin bo‘yicha ta hamda",
	sw: "ya na wa kwa ni katika za la kuwa hiyo huo cha alisema ambayo hii baada lakini kama watu huyo",
	tl: "ang ng sa mga na ay at ni si para kay nito siya hindi ito sinabi may nang kanyang din",
	eu: "eta da du ez dute izan bat baina hori ere dela zen egin zuen dira duen beste izango behar honek",
	is: "og að í er á sem til við um af því var ekki með hann fyrir það en hefur eru",
	af: "die van en in is het nie dat wat om te vir met op sy was ook deur hy ’n",
};
