/** Words for an office at a paper, in lower case. Source: own reading of bylines in these languages. */
export const officeWords: ReadonlySet<string> = new Set(
	[
		"spokesperson spokesman spokeswoman reporter correspondent editor journalist columnist writer producer photographer",
		"contributor redakteur redakteurin redakteuren korrespondent korrespondenten korrespondentin reporterin journaliste correspondant correspondante envoyé",
		"envoyée rédacteur rédactrice periodista corresponsal redactor redactora reportero reportera enviado enviada jornalista",
		"repórter correspondente giornalista inviato inviata corrispondente корреспондент корреспондентка редактор обозреватель",
		"журналист журналистка автор кореспондент журналістка журналіст muhabir muhabiri editör editörü wartawan jurnalis dziennikarz",
		"редакторка ведуча ведучий dziennikarka verslaggever correspondente redacteur собкор спецкор",
	].flatMap((list) => list.split(" ")),
);
