/**
 * Given names that open a credit or the name of a speaker in capitals (`JANE DOE –`), and a line that says who wrote: common ones of some forty
 * languages, in lower case, collected by us. A name that is as often a town's, a word's or an agency's (`Sofia`, `Amber`, `Sana`) is left out.
 */
export const givenNames: ReadonlySet<string> = new Set(
	`
jane john james mary robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua
kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel
gregory frank raymond patrick jack dennis jerry tyler aaron henry douglas peter adam nathan zachary walter kyle harold carl jeremy keith roger gerald
ethan arthur terry christian sean austin joe noah jesse billy bruce ralph bobby johnny bob bill tom tim jim mike steve dan
patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda
melissa deborah stephanie rebecca laura sharon cynthia dorothy kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine
christine rachel carolyn janet maria catherine heather diane olivia julie joyce kelly joan evelyn lauren christina judith megan andrea cheryl hannah
jacqueline martha gloria teresa ann sara kathryn janice jean alice julia grace sophia elaine kate anne jake wolf anderson erin don
derek alex chris nick tony luke evan dylan caleb liam trevor shane craig joel brett chad curtis neil ian colin stuart philip phillip claire lucy molly zoe
alexandra allison alison kelsey lindsay lindsey courtney brittany vanessa natalie erica erika monica veronica jill jenny kristen kristin holly heidi meghan
tara tracy tiffany wendy abby abigail hailey chloe ella
beth simon graham gareth callum rory ciaran kieran aidan fergus cormac eamonn eamon padraig diarmuid declan conor eoin ewan euan iain hamish alistair alasdair nigel gavin geoff geoffrey darren jamie josh
oliver sophie georgina jess katie kirsty lorna gemma hayley isabel isabelle rosie ellie freya imogen harriet eleanor fiona sinead siobhan niamh aoife
ron dave rob ken ben greg ted fred doug matt jeff andy randy bryan alan glenn
hans jürgen klaus stefan pierre jacques marie françois philippe juan josé carlos luis pedro antonio giovanni marco giuseppe mario luca
gabriela mariana camila thiago tiago luiz igor fábio márcio renato marcelo fernanda juliana carolina beatriz letícia
arun ajay vivek manish nitin sandeep pradeep dinesh mahesh naresh mukesh rakesh pankaj gaurav saurabh abhishek aditya harish satish jayesh divya sneha
rahul amit sanjay rajesh suresh ramesh vijay anil sunil deepak manoj ashok vinod ravi rohit ankit vikram prakash priya neha pooja anjali sunita kavita swati shweta
abdul asif imran bilal usman zahid nasir tariq shahid hamza faisal kamran ayesha saima
abdullah abdulrahman abdulaziz khalid khaled saleh saeed nasser mansour yasser walid mahmoud mustafa mostafa karim samir layla leila noura mariam maryam
thabo sipho bongani themba lerato naledi nomsa kagiso tshepo gopolang sibusiso mpho tendai chinedu emeka obinna ngozi chukwuma olusegun adebayo babatunde femi tunde kunle
wanjiru kamau otieno mwangi njeri achieng kwame kofi kwabena kojo akosua abena
ivan sergei dmitry vladimir alexander alexei andrei mikhail olga natalia mohammed mohammad muhammad ahmed ali hassan hussein omar yusuf ibrahim fatima
иван сергей дмитрий владимир александр алексей андрей михаил ольга наталья анна мария
antoine aurélie amélie anaïs audrey benoît bertrand bruno camille cécile céline chloé christelle christophe clément corinne damien delphine didier dominique
élodie emmanuel étienne fabien fabrice franck frédéric gaëlle gilles grégory guillaume hélène hervé hugo jérôme jeanne julien justine laurent léa loïc lucie ludovic
mathieu matthieu mathilde maxime mélanie michel mickaël nathalie nicolas olivier pascal patrice pauline raphaël régis rémi rené romain sandrine sébastien soizic
stéphane sylvain sylvie thibault thierry valérie virginie xavier yann yannick yves quentin andré
ana álvaro alejandro alejandra andrés begoña belén cristina cristóbal eduardo elena enrique ernesto esteban fernando francisco gonzalo guillermo ignacio inés iñaki
javier jaime joaquín jorge josefina laia lucía manuel marta miguel mónica nuria óscar pablo paula pilar rafael ramón raquel raúl ricardo roberto rocío
rodrigo rosa rubén sergio silvia verónica ximena
adriana aline bianca caio camilo daniela eliane felipe flávio guilherme gustavo henrique joana joão leandro luana luciana luiza mateus paulo rafaela
raphael rogério rui tatiana vinícius
alessandro alessandra antonella chiara claudia davide elisa emanuele enrico fabrizio federica federico francesca francesco gianluca gianni giorgia giorgio giulia
lorenzo luciano massimo matteo michele paola paolo pietro salvatore serena simona simone stefania stefano valerio
andreas anja annette antje axel bernd birgit carsten christoph corinna detlef dieter dirk dominik elke ernst felix florian franziska
friedrich fritz gudrun günter günther hannes harald heike heinz helmut henning holger ingo ingrid jakob jana jannik jens joachim jochen johanna johannes jonas jörg
jutta karl karsten karin katharina kathrin katja kerstin lena leonie lothar lukas manfred marcel marcus markus martin martina matthias maximilian melanie michaela
monika nadine norbert olaf oskar otto rainer ralf reinhard renate roland rolf rüdiger sabine sascha sebastian silke sonja stefanie steffen
susanne sven svenja tanja theresa thorsten tilman tobias torsten udo ulrich ulrike ursula ute uwe verena volker werner wilhelm wolfgang
anneke bart bram femke gerard gert hendrik ilse jasper jeroen joost joris koen lieke lotte maarten maaike marieke marijke niels pieter roel roos
ruben ruud sander sanne stijn thijs willem wouter
anders anette astrid bengt birgitta björn bjørn camilla christer elin eva frida fredrik gunilla gunnar gustav hanna hans-petter henrik håkan ingeborg johan
jørgen kasper katarina kjell kristian kristina lars leif linnéa magnus malin mads maja marit mats mette mikael mikkel morten niklas nils olof ole øyvind pernille petter
rasmus sigrid silje søren stig svein terje thor tommy torbjørn tove ulf ulla
agnieszka aleksandra andrzej beata bartosz dorota ewa grzegorz iwona jacek jakub jerzy joanna justyna kamil karolina katarzyna krzysztof łukasz maciej magdalena
małgorzata marcin marek mariusz mateusz michał paweł piotr przemysław rafał sławomir stanisław tadeusz tomasz wojciech zbigniew zofia
jiří jaroslav lukáš markéta miroslav ondřej pavel petr radek tomáš vojtěch zdeněk zuzana
alexandru bogdan cristian cătălin florin gabriel ioana ionuț mihaela mihai mădălina raluca radu ștefan vlad
attila balázs csaba dániel eszter ferenc gábor gergely györgy istván jános józsef katalin krisztina lászló miklós orsolya péter réka sándor tamás zoltán zsolt zsuzsanna
ayşe ahmet burak cem deniz elif emre esra fatma gökhan hakan hasan hüseyin kemal mehmet merve murat osman ömer selin serkan zeynep
agus bambang budi dewi dian dwi eko fitri hendra indra rina rizki siti wahyu yudi
александра анастасия анатолий антон артём артур борис вадим валентина валерий василий виктор виталий вячеслав галина георгий григорий дарья денис
евгений евгения екатерина елена елизавета игорь илья ирина кирилл константин ксения лариса людмила максим марина никита николай оксана олег павел
пётр полина светлана семён станислав степан татьяна тимур фёдор юлия юрий яна ярослав олександр олена андрій сергій дмитро володимир микола наталія ірина юлія тетяна
јован јелена милица никола петар драган зоран марко стефан
bruna débora eduarda gisele isabela isadora jéssica karina laís lívia lorena manuela mayara milena natália nathália patrícia priscila raíssa rebeca
renata roberta sabrina sílvia sueli thaís viviane yasmin alexandre allan ângelo augusto breno cauã cláudio cleber cristiano danilo denis diego diogo
edson eder emerson everton fabiano fabrício fausto gilberto giovani guto heitor hélio ivo jairo jefferson júlio juliano leonardo maurílio milton
murilo nelson nilton otávio ramon reinaldo robson rodolfo ronaldo rubens sérgio sidney silvio talita tadeu vagner valter victor vitor wagner wesley
agustín alberto alfonso alfredo alicia ángel ángela ariadna arturo bárbara borja candela carla carles carmen catalina cecilia celia clara claudio
dolores emilio encarna esther eugenia fabiola facundo fátima fermín flor francesc gema gerardo germán graciela hernán horacio iker irene iria iván
jacobo jordi jorgelina josep juanjo jimena julián leire leonor lidia lola macarena maite manolo marc marcos margarita mariano maribel marisa martín
matías mauro miren nerea nicolás noelia noemí oriol oscar pepe ramiro raimundo rogelio saúl sebastián soledad sonia susana tamara tomás valentina
vanesa vicente víctor xabier yolanda alban alexis amandine arnaud bénédicte bernard blandine brigitte carole caroline charlène chantal claude coralie
cyril danièle edgar éliane elisabeth élise elsa emmanuelle éric estelle eugénie fanny félix florent floriane françoise gaël gaëtan geoffroy géraldine
gérard ghislaine henri hortense hubert inès joël juliette laetitia laurence léna léo lionel lise louis louise luc lucile madeleine manon marianne
marjorie mohamed monique morgane nadège noémie odile pierrick roxane serge solène suzanne tristan ugo valentin valentine victoire vincent vivien yohan
zoé aldo alessio ambra angelo arianna beatrice carlo carlotta carmela caterina cesare cinzia cristiana daniele dario donatella edoardo eleonora
emanuela enzo ettore fabio flavio fulvio gabriele gaetano gennaro gianfranco gianmarco gianpiero giacomo gino giuliana giuliano ilaria ivana jacopo
livia loredana luigi luisa marcella margherita marianna massimiliano maurizio michela mirko nicola nicoletta nicolò noemi patrizia piero raffaella
raffaele riccardo rita rocco rosanna rossella sandro tiziana tommaso umberto valeria vincenzo vittorio viviana achim albrecht alfons alina alois
angelika anita anke annika anton arne arnold bastian beate benedikt bettina britta carola cornelia cornelius dietmar dörte eckhard ekkehard ellen emil
erich erik erwin fabian ferdinand franz frederik georg gerd gerhard gisela gregor hartmut heiko heiner helga helene hermann hilde horst ines iris
janina jasmin josef jule julian jurek karl-heinz karoline katrin klara konrad konstantin kurt leonard lorenz ludwig luise lutz maik mareike margarete
margit maren marlene marius merle mirjam moritz nele nico nina petra philipp pia reinhold robin rosemarie rudolf ruth steffi stephan tabea theo timo
tina veit veronika viktor vivian winfried wolf-dieter yvonne annelies anouk arjen arno bert casper coen daan daphne edwin eline evert ferry frans
geert gijs guus hanneke harry heleen henk inge jaap karel kees klaas leen loes luuk margriet marjolein martijn martine menno michiel mieke milou
nienke remco rens renske rik robbert roy saskia sebastiaan sjoerd teun tijs tineke twan wilma wim aksel alf arvid asbjørn astri august aud berit
birgitte bodil børge brita britt carina cecilie claes ebba edvard egil einar eirik elias elise emilie erling espen eskil flemming frode geir gorm
gudmund guri gøran hanne hege helge helle henriette hilda hjalmar ida inga inger ingunn ingvild isak ivar janne jeppe jesper joakim jon josefin jöran
kaj kari karl-johan kaspar kirsten kjersti klas knud knut lasse linn linus lisbeth lotta ludvig lærke maiken marte mathias matilda mikaela nanna
nicolai nora oddvar olav olle ove patrik pål ragnar ragnhild rebecka reidar rikke roar sanna signe sigurd siri sofie solveig steinar stine sture sune
svend sverre thea theodor therese thorbjørn tora tore tormod torstein torunn trine trond trygve tuva vegard vibeke vilde viggo viktoria åke åsa åse
ørjan östen aino aki anni anssi antti anu arja arto eero eija elina emilia erkki esa essi eveliina hannu harri heikki heli helmi ilkka ilmari ismo
jaakko jari jarkko jarmo jenni joni jouni juha juhani juho jukka jussi jyrki kaarina kaisa kalle katri kimmo kirsi lauri leena liisa maarit marja
marjo marko marjatta markku matti mika mikko miika mirja niina niko oona outi paavo päivi panu pasi pekka pentti perttu pertti petteri pirjo pirkko
raija raimo reijo riikka risto saara salla samuli seppo silja sirpa taina taneli tapani tapio teemu terhi tero tiina toni tuija tuomas tuula vesa
viivi virpi alicja aneta antoni arkadiusz artur błażej bogusław bożena cezary czesław damian danuta daria dariusz dawid dominika edyta eliza elżbieta
eryk ewelina filip grażyna halina henryk ilona irena izabela jadwiga janusz jarosław józef kacper kamila karol kinga klaudia krystian krystyna leszek
lucyna ludwik marcelina mariola martyna marzena mirosław oliwia patrycja patryk radosław ryszard sylwia szymon tymoteusz urszula wacław wanda weronika
wiesław wiktor wiktoria włodzimierz witold zenon zuzanna zygmunt aleš alena alžbeta barbora bohumil dana dušan eliška hana iveta jarmila jitka juraj
kateřina klára kristýna ladislav lenka libor lubomír ľubomír luboš ludmila marcela matěj michal miloš natálie nikola oldřich pavla pavol radim radka
rostislav šárka štefan štěpán stanislav šimon tereza věra vladimíra vlastimil václav zdenka zdenko žaneta adina adrian alin amalia anca andreea
bogdana cezar ciprian claudiu constantin corina cornel cosmin costin dănuț delia denisa dinu dorin dragoș dumitru eugen flavia georgiana gheorghe
ghiță horia ileana ilie ilinca ionela irina iulia iulian laurențiu liviu lucian luminița mădălin marian matei mircea mirela nicoleta nicușor octavian
oana ovidiu petre răzvan roxana sabina sergiu silviu sorin sorina stelian teodora tiberiu traian tudor vasile viorel ágnes andrás anikó annamária
antal béla bence beáta bertalan brigitta dalma dávid dezső dóra emese endre enikő erzsébet ernő fanni gabriella gyula hajnalka ildikó imre jenő judit
júlia kálmán kamilla károly kornél kristóf lajos levente lilla lóránt magdolna máté márta márton mária mátyás melinda mónika nándor nóra nikolett
olivér pál piroska richárd róbert sára szabolcs szilárd szilvia teréz tímea tünde viktória vilmos zita zsófia zsuzsa adem alper arda aslı asuman ayhan
aynur ayşegül ayten aziz bayram begüm berk bilge birol bora bülent burcu büşra cansu cemal cemil çağla çağrı dilek doğan ece ebru ekrem elçin engin
ercan erdal erdem eren erkan erol ersin ertuğrul esin faruk fatih fatoş ferhat fikret filiz fuat funda gamze gizem gökçe gonca gülay gülşen halil
halit handan haluk hande harun hatice hikmet hülya ilhan ilker inci ipek ismail kaan kadir kenan koray leyla levent melike meltem mine muhammet musa
nazlı necati nermin neslihan nihat nilgün nurcan nuri oğuz oktay onur orhan orkun özcan özge özgür özlem pelin pınar ramazan recep rıza sabri salih
sedat seda sema semih senem serap serdar serhat sevil sevim sezen sibel sinan songül süleyman şebnem şeyma şule tahir taner tayfun tolga tuba tuğba
tufan turgut uğur ufuk ünal volkan yasemin yasin yavuz yeşim yiğit yılmaz zehra zeki zerrin aarti aakash aarav akshay alok amitabh amrita ananya
anirudh anjana anupam anuradha anurag apoorva archana arjun arvind ashish ashwini avinash ayush bhavna bhupendra chetan chitra darshan devendra devika
dhananjay dharmendra dhruv digvijay geeta girish gopal govind gunjan hemant himanshu isha ishaan jaya jitendra jyoti kamal kamlesh karan karthik
kartik ketan kiran kishore kriti kumar kunal lakshmi lalit madhav madhu mayank megha meena meenakshi milind mohan mohit mukul nandini narendra naveen
navin nidhi nikhil nilesh nisha nishant nitesh nitish omkar pallavi parth pawan piyush prabhat prachi pramod pranav prasad prashant prateek pratik
praveen preeti pritam rachna radha radhika raghav raghu rajat rajeev rajendra rajiv rajni raju ramakrishna ranjit rashmi ratan reena rekha renu reshma
rishabh rishi ritu rohan roshni ruchi rukmini sachin sadhna sahil saket samarth sameer sangeeta sanjana santosh sapna sarita satyendra seema shailesh
shailendra shalini shankar sharad sharmila shashi sheela shilpa shivam shivani shobha shraddha shreya shruti shubham siddharth smita snehal sonal
sourav srinivas subhash subramanian sudha sudhir sudhanshu sujata sujit sumit suman supriya surabhi surendra sushil sushma swapnil tanmay tanvi tarun
tejas tushar uday ujjwal uma umesh usha utkarsh vaibhav vandana varsha varun vasudha venkatesh vidya vikas vikrant vimal vinay vineet vinita vipin
vipul vishal vishnu yamini yash yogendra yogesh abbas abdallah adel adnan afzal aisha akbar akram aleem alia amina amir amjad ammar anas anwar aqeel
arif arsalan arshad asad ashraf atif ayaz azhar badr bashir basma dalia danish ehsan eman fadi fahad fahd faiza farah fares farhan farid farida farooq
faten fawad fawaz ghada ghassan hadi haider hamad hamid hani hanan haroon haya hazem heba hend hisham huda huma hussain imad inam iram jamal jamil
javed jawad junaid kashif khadija khurram latif lina lubna luqman mahira majid manal marwa marwan mehdi mehmood mohsen mubarak mubashir muhannad munir
murtaza nabil nadeem nadir naeem najib naveed nawaz nida noman omer osama owais qasim rabia raheel rahim rami rana rania rashid raza reem rehan rehana
reza rida riaz rizwan rola saad sabir sadaf sadia saif sajid sajjad salem salim salma salman samar sameh samia sarwat shabbir shaheen shahbaz shahzad
shakeel shakil sherif shoaib sohail suha suleiman syed talal talha tamer tanveer tanzeel taufiq tayyab umair umar umer uzair wafa wael wajid wajiha
waleed waqar waqas waseem wasim yahya yaqub yara younis yousef youssef zafar zaina zainab zaki zeeshan zeina ziad zubair abimbola abiodun adeola
adetola adewale amaka amara aminu babajide bayo bolaji chidi chidinma chika chima chimamanda chioma damilola dapo dayo ebuka ejiro folake funke funmi
gbenga godwin ifeanyi ifeoma ikechukwu isioma jide jumoke kehinde kelechi kemi kingsley lanre lekan nkechi nnamdi nneka nonso nwachukwu ogechi
okechukwu olabisi olamide olawale oluwaseun onyeka opeyemi rotimi samson segun seun solomon taiwo tobi tolu tosin uche ugochukwu uzoma yemi yetunde
yinka cyrus gitonga hellen irungu kariuki karanja kibet kimani kipchumba kiprop kiptoo macharia maina makena moses muthoni mutua ndungu njoroge njoki
nyambura odhiambo onyango ouma peris wafula wairimu wambui wangari wanja wanjiku waweru akwasi baffour ekow kweku yaw andile ayanda bandile bheki
bonolo buhle busisiwe dumisani esethu fikile jabu kabelo karabo katlego khanyi lebohang lindiwe lungelo lwazi mandla masego mbali mduduzi mlungisi
moeketsi mosa mzwandile nandi nhlanhla nkosinathi nokuthula nomvula nonhlanhla ntombi ntokozo nthabiseng palesa phumzile refilwe sandile sanele sbu
siphokazi siya siyabonga sizwe tebogo thandeka thandi thulani tsepo tumelo unathi vusi xolani zandile zanele zinhle zodwa adhitya adi andika andri
anindita anisa arief bayu danang dedi deni dinda doni endang fauzan galih gilang handoko hanif haryanto ika ilham irfan irwan joko kartika lestari
lukman muhamad nia nurul rahmat rani ratih ratna rian rini riski rudi septian sinta sugeng suharto susi susilo taufik teguh tika wahid wawan widya
wisnu wulan yanti yulia yuni zulkifli anastasios christos dimitris eleni evangelia evangelos georgios giannis giorgos ioannis katerina konstantinos
kostas michalis nikolaos nikos panagiotis panos paraskevi pavlos petros spyros stavros stelios theodoros thanasis vasilis vassilis yannis yiannis
yiorgos alexandros aleksandar bojan boris boštjan branka branko dalibor damir danijel darko davor dejan domagoj dragana dragan duška đorđe goran
gordana hrvoje ivica jasna jelena josip jovan jovana jure krešimir lidija ljiljana marija marijana mateja matej matija milica mirjana mladen nataša
nebojša nemanja nenad nevena ognjen petar predrag radmila radovan ranko saša sanja slavica slobodan snežana stjepan srđan svetlana tatjana tihomir
tomislav uroš vedran vesna vladan zdravko željka željko zoran zvonimir žarko айгуль айдар айнур алина алия алла алёна альберт альбина амина ангелина
андриан арина аркадий арсений артемий аскар аслан богдан болат валерия варвара вероника виолетта владислав владлен всеволод гульнара данила даниил
данияр дина диана ерлан жанна жанар захар зарина зинаида злата инна инга иннокентий камила карина кира клим кристина лада леонид лидия лилия майя
мадина макар маргарита марат марианна марк матвей назар наталия нелли нина нурлан олеся петр платон раиса рамиль ренат регина ринат руслан рустам
савелий самат святослав серафим снежана софья таисия тамара тарас тимофей ульяна фарид федор филипп эдуард элина эльвира эльдар эмиль эрик юрій яков
анастасія богдана валентин валерій василь вікторія віталій ганна дарія євген євгенія зоряна іван ігор інна катерина кирило леся лілія марія михайло
надія назарій наталка олексій павло петро ростислав руслана світлана соломія юліана ярослава александър асен атанас борислав боян ваня васил веселин
георги гергана даниела димитър десислава драгомир ивайло ивана ивелина илиана калин калоян камен кирил красимир лъчезар любомир мартин марияна нели
орлин пламен петър радостина радослав росен румен силвия стоян светослав тодор христо цветан цветелина юлиан ясен
larissa lyubomir ricky sagar yordan michail clayre marla beau cole genevieve larisa leticia thais debora tatiane fabiana rosana cristiane giovanna giovana
vinicius matheus lucas antônio luís bernardo davi aaliyah addison adele adeline agnes alana alastair albert alec alessia alexa alfred alyssa amelia
anastasia andre andres angelica angelina angus annabel annie antonia ariel arlene ashton aubrey ava avery barry becky belinda bernadette bernie bethany
betsy billie blake bonnie brad brendan brent brianna bridget brooke bryce caitlin cameron candace carly carrie casey cassandra cassidy cathy cedric
celeste charlene charlie christa chuck cindy clarence clifford cody colleen connor corey damon danielle danny darcy darius darrell darryl dean deanna
debbie debra deirdre denise desmond diana dianne dina dominic donovan dora doreen doris drew duncan dustin dwayne dwight ed eddie edith edmund edna eileen
eli elijah elliot elliott elsie emer ernest ethel faye felicia felicity floyd frances francis frankie freddie frederick gail garrett geraldine gerry
gilbert gina giselle glenda gordon graeme greta gwen gwendolyn harvey herbert herman hilary howard hugh isabella jackie janine jared jasmine jay jeanette
jeffery jen jenna jeremiah jerome jessie jillian jimmy joanne jocelyn jodie joelle jonah josephine juanita judy julianne juliet kara karla katelyn
katharine kathy katrina kayla kendra kenny kerry kirk kristine lacey lana lara latoya laurie leah leigh lenore leo leona leroy leslie lester lila lillian
lily liz lloyd lois loretta lori lorraine louisa lucia lucille lydia lyle lynda lynn lynne mabel madeline maggie malcolm malik mandy marcia margie mariah
marilyn marissa marsha marvin maureen maurice max maxine maya meg melody melvin meredith mia mildred mindy miranda miriam mitchell moira mollie mona
muriel myra myrtle nadia naomi natasha nate nathaniel nell nettie niall noel noreen norma norman otis owen paige pat patsy patti patty paulette peggy
penelope percy phil phoebe phyllis polly priscilla quinn rachael ramona randall raul ray reginald rene renee reuben rex rhonda rick riley robyn rochelle
roderick rodney ronnie rosalie rosalind rosemary ross rowena roxanne rudy russell sadie sally sam sasha saul selena seth shaun shauna shawn sheena sheila
sheldon shelley sheri sherri sherry sheryl sonya spencer stacey stacy stan stella stewart sue susannah susie sybil sylvia tabitha tammy tania tanya tasha
taylor terence teri terrance terrence terri tess tessa thelma theodore toby todd tracey traci travis trent tricia trina trisha trudy tyrone valerie vaughn
velma vera vernon vicki vickie vicky vivienne wade wendell wilbur wilfred willa willie winifred winston yvette zack zoey aditi akash akhil aman amita
anand ankita ankur anuj anup asha ashwin atul deepa deepika devesh dilip gauri harsh himani jayant kabir kanchan kapil komal lata madhuri mamta manisha
manju meera namrata neelam neeraj neetu nikita niraj payal prem prerna priyanka puneet purnima rakhi raman ranjan ravindra rohini sandhya sanjeev savita
sheetal smriti sonali sonam suraj upasana yashwant abubakar adamu adaeze adekunle akin ayo ayodele bello bukola chinelo chinonso enoch ezekiel goodluck
habiba hadiza halima haruna idris ifeoluwa isah kabiru kayode mustapha nkem oladipo olu olubunmi olufemi olumide osagie sadiq seyi shehu simeon temitope
uchenna wale yakubu kwasi kwaku adwoa ebo akua afua fiifi kgomotso nosipho atieno kipkorir chebet jepkorir cheruiyot nguyen putri ayu indah rizky andi
ahmad snezana srdjan finn
alvaro agustin amparo berta césar cesar estefanía fidel francisca héctor hector íñigo jesús joaquin jose maría norberto octavio paloma paulina zulema
annalisa domenico elisabetta enrica filippo franco giada giulio giuseppina letizia mattia pierluigi romina susanna vittoria adrien agathe agnès alain
annick aurélien baptiste bastien béatrice cédric clémence dorothée édouard éloïse émilie etienne fabienne georges grégoire jean-baptiste jean-christophe
jean-claude jean-françois jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-yves jérémie jérémy jules karine
laure lucien maël marc-antoine marie-claude marie-france marie-ève maud mélissa michèle mireille myriam pascale pierre-yves raphaëlle rémy renaud
séverine stéphanie thérèse thibaut véronique yvon annegret ansgar armin bernhard burkhard christiane christof claus constanze dagmar detlev dietrich
dorothea eberhard friederike gabi götz guido hans-jürgen heide heinrich henrike irmgard jan-philipp johann kai maike margret meike nadja natascha reiner
siegfried thilo torben volkmar wiebke wilfried aylin barış canan ceren derya didem emine erdoğan erhan figen furkan gül güler kerem kübra melis mert nuray
okan selim sevgi tarık tuncay umut ümit veli yıldız mahmud hossam amr tarek ziyad kareem sami nader nour rima shaimaa sherine iman inas laila mohannad
muna nagla najwa abdelrahman ahlam alaa amal amira asma ayman aya basem firas habib haitham hamdi ihab issa kamel maher mazen moataz mourad nidal sabry
samira sayed sulaiman taha thamer yassin zakaria zeinab agata bartłomiej jolanta kazimierz mieczysław wioletta zdzisław алена антонина василиса глеб егор
зоя семен эмилия linnea lovisa bente øystein turid håvard sindre ari petri minna eeva piet griet veerle katrien greet kristof dries wannes fleur putu
wayan ketut nyoman dodi fajar dimas iwan nugroho pratama ridwan setiawan zainal rolando romeo reynaldo rodel rommel nestor nonoy delfin diosdado edgardo
efren florante gregorio jovelyn juanito julius ligaya maricel marites marivic mylene nanette rhea
`
		.trim()
		.split(/\s+/),
);
