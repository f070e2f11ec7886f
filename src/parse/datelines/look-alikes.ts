/**
 * Words that open a paragraph in a dateline's shape and are none: labels of a desk, rubrics, sports, organisations.
 *
 * Compared with case folded, against the whole phrase and its first word. Source: house styles of news sites; collected by hand.
 */
export const labelWords: ReadonlySet<string> = toSet(`
breaking live watch update updated updates exclusive video photo photos picture pictures gallery file note notes editor's editors correction corrections
clarification analysis opinion comment commentary column editorial interview review reviews explainer explained factbox timeline profile obituary
feature features special report reports news newsletter podcast listen read more related advertisement sponsored promoted press release summary
highlights key takeaways urgent flash alert developing just in details background context source sources question answer q a q&a moderator host anchor
announcer narrator reporter speaker president minister chairman male female unidentified voice clip crosstalk end transcript image caption credit
trending top story stories today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday wanted poll quiz warning disclaimer spoiler
fact check tldr tl;dr ps nb sport sports business politics world technology health science entertainment culture opinion economy markets money travel
weather lifestyle style food fashion music film movies tv books motoring racing motor tennis soccer football golf cricket rugby basketball baseball
hockey boxing cycling swimming athletics olympics nfl nba mlb nhl ufc fifa uefa f1 nato eu un who imf opec unesco unicef nasa fbi cia irs fda cdc
usa idf bbc cnn posted published written by from photograph photographs courtesy illustration graphic map chart data table figure results score
scores final preview recap standings draw fixtures lineups squad teams team home about contact subscribe share print save follow
montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes
sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta senin selasa rabu kamis jumat sabtu minggu
понедельник вторник среда четверг пятница суббота воскресенье pazartesi salı çarşamba perşembe cuma cumartesi pazar isnin khamis jumaat ahad
eilmeldung liveticker ticker kommentar analyse meinung interview update video foto fotos bild bilder exklusiv hintergrund anzeige newsblog
direct directo en vivo envivo última hora urgente vidéo vídeo exclusif exclusiva exclusivo opinión análisis análise galería fotogalería ao vivo aovivo diretta
ultim'ora ultima esclusiva esclusivo foto infographie tribune éditorial sondage enquête récit
срочно молния онлайн видео фото эксклюзив обновлено мнение аналитика дополнено главное реклама терміново наживо відео нато оон ес сша рф
son dakika canlı özel haber foto galeri video breaking pilne aktualizacja nadzwyczajne wideo zdjęcia
eksklusif terkini video foto berita populer infografis simak baca tonton gempar tin nóng
عاجل فيديو صور شاهد مباشر تحديث خاص حصري تقرير تحليل فوری ویدیو ब्रेकिंग वीडियो लाइव
`);

/** Places of the gazetteer that are words too; before a colon, a stop or a line's end they need more proof: `Nice: `, `MALE: `. */
export const ambiguousPlaces: ReadonlySet<string> = toSet(`
male nice split van nan tak cork faro hue essen mons bari brest halle ulm trier hagen siegen us uk jordan chad georgia victoria san jose jackson madison
montgomery york dover beni hama tyre osh perm tula pau metz bergen leon solo medan jos mit aden salvador darwin regina buffalo concord augusta helena
surat orel орел чита киров владимир
`);

/** Words that make a name with a place in it the name of an institution, an outlet or a club: `University of Washington`, `Shenzhen TV`. */
export const institutionWords: ReadonlySet<string> = toSet(`
university universität université universidad institute college school academy ministry department office council court police party
club fc cf afc united athletic real ac inter team tv radio times news post herald daily journal gazette tribune bank group company inc ltd corp corporation
association federation committee commission agency foundation museum hospital church airport airlines street avenue road stadium
project report index declaration treaty accord agreement summit protocol mayor government governor reuters photo state
`);

/** Given names that open a credit or the name of a speaker in capitals: `JANE DOE –`. */
export const givenNames: ReadonlySet<string> = toSet(`
jane john james mary robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua
kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel
gregory frank raymond patrick jack dennis jerry tyler aaron henry douglas peter adam nathan zachary walter kyle harold carl jeremy keith roger gerald
ethan arthur terry christian sean austin joe noah jesse billy bruce ralph bobby johnny bob bill tom tim jim mike steve dan
patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda
melissa deborah stephanie rebecca laura sharon cynthia dorothy kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine
christine rachel carolyn janet maria catherine heather diane olivia julie joyce kelly joan evelyn lauren christina judith megan andrea cheryl hannah
jacqueline martha gloria teresa ann sara kathryn janice jean alice julia grace sophia elaine kate anne jake wolf anderson erin don
hans jürgen klaus thomas stefan pierre jean jacques marie françois philippe juan josé carlos luis maria pedro antonio giovanni marco giuseppe mario luca
ivan sergei dmitry vladimir alexander alexei andrei mikhail olga natalia mohammed mohammad muhammad ahmed ali hassan hussein omar yusuf ibrahim fatima
иван сергей дмитрий владимир александр алексей андрей михаил ольга наталья анна мария
`);

function toSet(words: string): ReadonlySet<string> {
	return new Set(words.trim().split(/\s+/));
}
