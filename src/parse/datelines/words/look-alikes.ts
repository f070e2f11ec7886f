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
media trending story stories today yesterday tomorrow january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday wanted poll quiz warning disclaimer spoiler
fact check tldr tl;dr ps nb sport sports business politics world technology health science entertainment culture economy markets money travel
weather lifestyle style food fashion music film movies tv books motoring racing motor tennis soccer football golf cricket rugby basketball baseball
hockey boxing cycling swimming athletics olympics nfl nba mlb nhl ufc fifa uefa f1 nato eu un who imf opec unesco unicef nasa fbi cia irs fda cdc
usa idf bbc cnn posted published written by from photograph photographs courtesy illustration graphic map chart data table figure results score
league premier champions cup bundesliga ligue liga serie nascar wnba mls afl nrl tech brief briefs briefing covid covid-19 coronavirus brexit part chapter act
step tip verdict rating pros cons letter letters recipe horoscope horoscopes crossword puzzle obituaries deaths births editorials classifieds
staff wire agencies bulletin roundup wrap wrapup digest diary dispatch essay blog liveblog megathread event events calendar debate election elections
scores final preview recap standings draw fixtures lineups squad teams team home about contact subscribe share print save follow
montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes
sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta senin selasa rabu kamis jumat sabtu minggu
понедельник вторник среда четверг пятница суббота воскресенье pazartesi salı çarşamba perşembe cuma cumartesi pazar isnin khamis jumaat ahad
corrected refile breakingviews newsmaker witness snapshot advisory buzz forex metals softs official deadline spotlight
eilmeldung liveticker ticker kommentar analyse meinung foto fotos bild bilder exklusiv hintergrund anzeige newsblog glosse porträt überblick досье анализ мнение интервью репортаж
direct directo en vivo envivo última hora urgente vidéo vídeo exclusif exclusiva exclusivo opinión análisis análise galería fotogalería ao aovivo diretta
ultim'ora ultima esclusiva esclusivo infographie tribune éditorial sondage enquête récit
look ratings player transfer stocks shares celebrity celebrities gardening garden property jobs job vacancy notices expert showbiz royals royal lottery
look reads weekend countdown scam next worst things guide tips
records truth myth reality dive voices view views counterpoint perspective insight insights outlook forecast
spotlight focus in-depth numbers week weeks month months year years days later ago quote photo-essay slideshow minute minutes hour hours history archive archives flashback
throwback reviewed ranked revealed confirmed officials leaked answered mystery shock horror tragedy drama chaos crisis panic fury anger
winner winners loser losers champion prix masters semi-final quarter-final playoffs world-cup euro copa champions-league
rückblick leserbrief leserbriefe témoignage témoignages carte cartes perfil perfiles opini kolom tokoh zodiak crônica cronica colunista especial speciale approfondimento retroscena inchiesta commento analisi classifica formazioni
claim missing tribute tributes legal outage outages alerts sheriff study survey studies schools students voters lawmakers immigration abortion inflation aids hiv nvidia isro google microsoft facebook thought quotes
entretien dossier décryptage reportage reportages portrait critique chronique édito billet basket cyclisme foot formule mercato politique économie
société monde faits-divers entrevista reportaje crónica columna fútbol futbol baloncesto ciclismo economía política deportes
cultura mundo sociedad opiniao opinião futebol economia esportes desporto entretenimento reportagem calcio
politica cronaca spettacoli intervista editoriale motogp formula voetbal wielrennen fotboll
fußball handball eishockey leichtathletik kommentare leitartikel porträt überblick wetter verkehr polizei wirtschaft politik kultur
ratgeber porträts panorama wissen gesundheit reise auto digital karriere
новости происшествия криминал наука технологии образование туризм авто здоровье главные
цска спартак зенит динамо локомотив футбол хоккей спорт политика экономика общество культура репортаж интервью мнения комментарий колонка справка
эксклюзивно онлайн трансляция прогноз погода фото видео ситуация війна новини політика економіка ексклюзив інтервʼю думка
canli canlı özet gündem spor ekonomi siyaset kültür dünya yorum röportaj haber friss wideo piłka opinia wywiad analiza rozhovor komentář
komentár online sportovní vijest vijesti intervju komentar kolumna uživo
periodista presidente presidenta vicepresidente vicepresidenta ministro ministra moderador moderadora locutor locutora entrevistador entrevistadora
portavoz gobernador gobernadora alcalde alcaldesa diputado diputada senador senadora canciller secretario secretaria pregunta respuesta orador intervención
apresentador apresentadora jornalista repórter pergunta resposta deputado deputada governador prefeito giornalista onorevole domanda risposta conduttore relatore
journaliste animateur animatrice président présidente ministre intervenant réponse moderator moderatorin präsident präsidentin vizepräsident vizepräsidentin
abgeordneter zwischenruf frage antwort reporterin sprecher sprecherin ведущий ведущая корреспондент журналист председатель председательствующий президент
министр вопрос ответ депутат реплика spiker sunucu soru cevap başkan
срочно молния эксклюзив обновлено мнение аналитика дополнено главное реклама терміново наживо відео нато оон ес сша рф
son dakika özel galeri pilne aktualizacja nadzwyczajne zdjęcia
eksklusif terkini berita populer infografis simak baca tonton gempar tin nóng
عاجل فيديو صور شاهد مباشر تحديث خاص حصري تقرير تحليل فوری ویدیو ब्रेकिंग वीडियो लाइव
`);

/** Agencies that are called like a town: alone on its line such a name says whose the picture above is. Keystone of Switzerland, and in Colorado. */
export const picturesOf: ReadonlySet<string> = toSet("keystone");

/** Places of the gazetteer that are words too; before a colon, a stop or a line's end they need more proof: `Nice: `, `MALE: `. */
export const ambiguousPlaces: ReadonlySet<string> = toSet(`
male nice split van nan tak cork hue essen us uk jordan chad georgia victoria san jose jackson madison
montgomery york dover beni hama tyre osh perm tula pau leon solo jos mit aden salvador darwin regina buffalo concord augusta helena
phoenix fargo reading bath mobile orange nancy tours casablanca lens sale agen sens laval mercedes carol nome normal natal
leo man police date come long most worth save hit hard made vice kota federal sur metro waren colon young side regen best drama panorama street summit
surat orel орел чита киров владимир
norden berg wald stelle rolle lage boom monster salon stade coin grave cine obra tema boda plato campaña frontera regla milagro libertad banda rosa
borsa luna nave parola vita onda alba pace campanha batalha progresso rota saham saran acara raja negara anak bulan kanker rute raya bush nokia
toyota honda opera asia rain salt root zero david mary martin adam anna albert linda lucas marco miranda
`);

/** Of them those that in capitals are the place: in news from there `ADEN:` is no speaker. */
export const placesInCapitals: ReadonlySet<string> = toSet("aden hama");

/** Words that make a name with a place in it the name of an institution, an outlet or a club: `University of Washington`, `Shenzhen TV`. */
export const institutionWords: ReadonlySet<string> = toSet(`
university universität université universidad institute college school academy ministry department office council court police party
club fc cf afc united athletic real ac inter team hotspur eintracht borussia hertha arminia dynamo dinamo spartak lokomotiv zenit atletico atlético sporting deportivo tv radio times news post herald daily journal gazette tribune bank group company inc ltd corp corporation
association federation committee commission agency foundation museum hospital church airport flughafen messe airlines street avenue road stadium
project report index declaration treaty accord agreement summit protocol mayor government governor reuters photo state
`);

/** Words that open a heading in capitals and no name of a place, unless a region stands behind it: `ON THE RECORD — `, `DEAR READER – `. */
export const headingOpeners: ReadonlySet<string> = toSet(`
a an the on in at my our your how why what when where who dear part chapter act step to after before behind under over from for with and is are was first second third last inside top best big weekend five ten this that these those no not all
pope king queen prince princess president sir lord lady dame dr mr mrs ms miss professor prof judge justice captain sgt sergeant senator sen rep gov
congressman congresswoman minister archbishop bishop cardinal rabbi imam sheikh chancellor premier
`);

function toSet(words: string): ReadonlySet<string> {
	return new Set(words.trim().split(/\s+/));
}
