import type { StampRole } from "../../../model/parsed-article.ts";
import { createLexicon } from "./lexicon.ts";

/** A label beside a stamp: what it dates, and in which language it says so. */
export interface StampLabel {
	readonly role: Extract<StampRole, "created" | "published" | "modified" | "unknown">;
	readonly language: string;
}

/**
 * Labels that stand beside a stamp, by language and role, separated by `|`.
 *
 * Source: labels printed by news sites of these languages and the wordings that the common content systems ship. “Stand” (German
 * “as of”) counts as `unknown`: it dates the page as it is shown. When a book or a film came out is none.
 */
const stampLabels = {
	en: {
		published:
			"published|this content was published on|publish|general news of|business news of|sports news of|regional news of|health news of|crime & punishment of|published on|publish on|publish time|published at|published date|publish date|publication date|publishing date|date published|first published|first published on|originally published|posted|posted on|posted at|posted by|written on|written by on|release date|released|released on|issued on|date of publication|uploaded|uploaded on|aired|pub date|issue date|submitted on|seeded on|added|added on|first posted|web posted|published time|this story was originally published|this story was originally published on|this article was originally published on|this story was first published on|this story is from|this article is from|this article was first published on|this article was published on|this story was published on|this post was published on|story published|article published|filed|filed on|filed at|posted/updated|posted/updated on|posted / updated|published/updated|published/updated on|published / updated|published or updated|posted & last updated|this article was published|this story was published|this post was published|this report by the canadian press was first published|this article by the canadian press was first published|this article by the canadian press was first published on|this story by the canadian press was first published|this report by the canadian press was first published on|this report was first published by the canadian press on|this report from the canadian press was first published|this item by the canadian press was first published|published online|online since|this entry was posted on|this article was posted on|this story was posted on|news date|wrote on|press release issued|press release date|release issued|post published|blog post published|blog published",
		modified:
			"last updated at: (beijing time)|updated|updated on|updated at|update|upd|last updated|last updated on|last updated at|last update|last modified|last modified on|modified|modified on|modified date|date modified|date updated|last edited|last edited on|edited|revised|last revised|last changed|most recent update|story updated|article updated|page updated|latest update|edited time|updated date|update date|last update on|this story was updated|this story was updated on|this story was last updated|this story was last updated on|this article was updated|this article was updated on|this article was last updated|this article was last updated on|this post was updated|this post was updated on|this post was last updated|this post was last updated on|this report was updated|this report was updated on|this report was last updated|this report was last updated on|this page was updated|this page was updated on|this page was last updated|this page was last updated on|and last updated|and was last updated on|last reviewed|page last reviewed|latest revision|story last updated|last edit|last change|revision date|date revised|last reviewed on|contents updated|content updated|content last updated|post last modified|post updated|refreshed|page last updated",
		created: "created|created on|date created",
		unknown: "date|dated|date and time|calendar>>",
	},
	de: {
		published:
			"veröffentlicht|dieser inhalt wurde am veröffentlicht|veröffentlicht/aktualisiert|veröffentlicht am|veröffentlicht um|publiziert|publiziert am|erschienen am|erstellt am|online seit|datum der veröffentlichung|artikel vom|beitrag vom|meldung vom|nachricht vom|pressemitteilung vom|artikel veröffentlicht|artikel veröffentlicht am|artikel erstellt|beitrag veröffentlicht|beitrag veröffentlicht am|meldung veröffentlicht|online gestellt|online gestellt am|eingestellt am|erstmals publiziert|erstmals publiziert am|erstmals veröffentlicht|erstmals veröffentlicht am|erstpublikation|erstveröffentlichung|veröffentlichungsdatum|gepostet am|hochgeladen am|erstellt|angelegt am",
		modified:
			"aktualisiert|aktualisiert am|aktualisiert um|zuletzt aktualisiert|zuletzt aktualisiert am|zuletzt geändert|zuletzt geändert am|letzte aktualisierung|letzte änderung|geändert am|aktualisierung|letztes update|artikel aktualisiert|artikel aktualisiert am|beitrag aktualisiert|zuletzt bearbeitet|zuletzt bearbeitet am|letzte bearbeitung|bearbeitet|bearbeitet am|geändert|zuletzt geändert um|änderungsdatum",
		unknown: "stand|datum",
	},
	fr: {
		published:
			"publié|publié le|ce contenu a été publié sur|ce contenu a été publié le|cette dépêche de la presse canadienne a été publiée pour la première fois le|ce texte de la presse canadienne a été publié pour la première fois le|publiée le|publié à|posté le|publication|mis en ligne le|mise en ligne|paru le|date de publication|diffusé le|écrit le|créé le|rédigé le|article publié|article publié le|article créé le|première publication|première publication le|publié initialement le|publié à l’origine le|ajouté le|envoyé le|envoyée le|heure de publication|temps de publication|publié aujourd'hui à|posté",
		modified:
			"mis à jour|mis à jour le|mis à jour à|mise à jour|mise à jour le|mise à jour à|modifié|modifié le|modifié à|actualisé le|dernière mise à jour|dernière mise à jour le|dernière modification|dernière modification le|actualisé|màj|màj le|màj à|article mis à jour|article mis à jour le|article modifié le|édité le|date de mise à jour|date de modification",
		unknown: "date",
	},
	es: {
		published:
			"publicado|publicado el|este contenido fue publicado en|publicada el|publicación|fecha de publicación|creado el|noticia publicada|noticia publicada el|artículo publicado|artículo publicado el|nota publicada|nota publicada el|hora de publicación|fecha publicación|fecha y hora de publicación|subido|subido el|difundido el|publicado originalmente|publicado originalmente el|creado|creada|creada el|publicada|posteado el|ingresado el",
		modified:
			"actualizado|actualizado el|actualizado a las|actualizado al|actualizada el|actualizada|última actualización|última actualización el|modificado|modificado el|modificada el|última modificación|actualización|act|act.|últ. actualización|últ. act.|editado|editado el|editada el|fecha de actualización|fecha actualización|fecha de modificación|última edición",
		unknown: "fecha",
	},
	pt: {
		published:
			"publicado|publicado em|este conteúdo foi publicado em|publicada em|publicação|postado em|data de publicação|criado em|criada em|data da publicação|data publicação|matéria publicada em|notícia publicada em|artigo publicado em|enviado em|divulgado em|inserido em|cadastrado em|registrado em|postada em|adicionado em|disponibilizado em|publicado originalmente em|publicado pela primeira vez em|criado|postado|publicada",
		modified:
			"atualizado|atualizado em|atualizado às|atualizada em|atualização|última atualização|última atualização em|modificado em|modificada em|última modificação|última modificação em|alterado em|última edição|editado|editado em|editada em|data de atualização|data da atualização|data de modificação|atualizada|modificado|alterado",
		unknown: "data",
	},
	it: {
		published:
			"pubblicato|pubblicato il|questo contenuto è stato pubblicato al|pubblicata il|pubblicazione|data di pubblicazione|data pubblicazione|creato|creato il|scritto il|inserito il|inserita il|inserito|postato il|articolo pubblicato il|notizia pubblicata il|articolo pubblicato|prima pubblicazione|prima pubblicazione il|data inserimento|data articolo|caricato il|diffuso il|pubblicata",
		modified:
			"aggiornato|aggiornato il|aggiornato al|contenuto aggiornato al|aggiornato alle|aggiornata il|ultimo aggiornamento|ultimo aggiornamento il|aggiornamento|modifica|modifica il|modificato il|ultima modifica|ultima modifica il|ultimo agg.|ult. agg.|modificato|modificata|modificata il|aggiornata|data ultimo aggiornamento|data aggiornamento|data di aggiornamento|data modifica",
	},
	nl: {
		published:
			"gepubliceerd|gepubliceerd op|gepubliceerd om|geplaatst op|publicatiedatum|gemaakt op|aangemaakt|aangemaakt op|toegevoegd|toegevoegd op|geplaatst|artikel gepubliceerd|eerste publicatie|publicatie|verschenen op|ingezonden op",
		modified:
			"bijgewerkt|bijgewerkt op|bijgewerkt om|laatst bijgewerkt|laatst bijgewerkt op|laatste update|aangepast|aangepast op|gewijzigd op|laatst gewijzigd|laatste wijziging|laatste aanpassing|laatst aangepast|laatst aangepast op|gewijzigd|bewerkt op|laatst bewerkt op|datum laatste wijziging",
	},
	ca: {
		published: "publicat|publicat el|data de publicació|publicada|creat el",
		modified:
			"actualitzat|actualitzat el|actualitzat a les|darrera actualització|última actualització|modificat|modificat el|última modificació|actualitzada",
	},
	ro: {
		published:
			"publicat|publicat la|publicat pe|publicat în|data publicării|data publicare|publicat la data de|postat|postat la|postat pe|postat în|creat|creat la|scris la|articol publicat|adăugat|adăugat la|data adăugării",
		modified:
			"actualizat|actualizat la|ultima actualizare|ultima actualizare la|data actualizării|modificat|modificat la|ultima modificare|ultima modificare la|data modificării|editat la",
	},
	pl: {
		published:
			"opublikowano|opublikowany|data publikacji|publikacja|dodano|utworzono|data dodania|data utworzenia|artykuł opublikowany|opublikowane|dodane|dodano dnia|umieszczono|data wysłania|utworzony",
		modified:
			"aktualizacja|aktual.|aktual|akt.|uaktualniono|ostatnia aktualizacja|zaktualizowano|data aktualizacji|zmodyfikowano|modyfikacja|ostatnia modyfikacja|data modyfikacji|edytowano|ostatnia edycja|zaktualizowany|zaktualizowane|zmieniono|ostatnia zmiana|data ostatniej modyfikacji",
	},
	cs: {
		published:
			"publikováno|vydáno|zveřejněno|vytvořeno|datum vydání|datum zveřejnění|datum publikace|článek publikován|přidáno|vloženo|vydáno dne|publikováno dne|zveřejněno dne",
		modified:
			"aktualizováno|aktualizace|naposledy aktualizováno|poslední aktualizace|upraveno|poslední změna|naposledy změněno|naposledy upraveno|změněno|datum aktualizace|poslední úprava",
	},
	sk: {
		published: "publikované|zverejnené|vydané|dátum zverejnenia|vytvorené|pridané|vložené|zverejnené dňa",
		modified: "aktualizované|aktualizácia|upravené|posledná aktualizácia|naposledy upravené|posledná zmena|zmenené",
	},
	sl: { published: "objavljeno|objavljeno dne", modified: "posodobljeno|zadnja posodobitev|osveženo|zadnja sprememba|spremenjeno" },
	hr: {
		published:
			"objavljeno|objava|datum objave|objavljeno u|objavio|vrijeme objave|datum objavljivanja|objavljeno dana|kreirano|dodano|prvi put objavljeno|datum kreiranja",
		modified:
			"ažurirano|zadnja izmjena|posljednja izmjena|izmijenjeno|zadnje ažuriranje|posljednje ažuriranje|izmjena|izmjene|izmena|poslednja izmena|zadnja promjena|posljednja promjena|zadnji put ažurirano|zadnje uređeno|uređeno",
	},
	sr: {
		published: "објављено|датум објаве|објављено дана|постављено|датум објављивања",
		modified: "ажурирано|последња измена|измењено|последње ажурирање|последња промена",
	},
	bg: {
		published:
			"публикувано|публикувана|публикувано на|публикувана на|публикувано в|дата на публикуване|създадена|създадено|добавено|добавена|качено на|качена на|публикация от",
		modified:
			"обновено|обновена|последна промяна|последна актуализация|актуализирано|последно обновяване|последно обновена|последно обновено|редактирано|променено|променена|последна редакция",
	},
	kk: { published: "жарияланды|жарияланған|жарияланған күні", modified: "жаңартылды|жаңартылған" },
	uz: { published: "eʼlon qilindi|chop etilgan|chop etildi", modified: "yangilandi|yangilangan" },
	mk: { published: "објавено|објавено на", modified: "ажурирано|освежено" },
	ru: {
		published:
			"опубликовано|опубликован|опубликована|дата публикации|время публикации|публикация|размещено|создано|дата выхода|добавлено|дата|дата добавления|дата создания|дата и время публикации|новость от|статья опубликована|материал опубликован|новость опубликована|добавлена|добавлен|размещена|размещён|выложено|публикация от|дата новости|впервые опубликовано",
		modified:
			"обновлено|обновлён|обновлена|обновление|последнее обновление|изменено|последнее изменение|дата обновления|отредактировано|дата изменения|изменён|изменена|дата последнего обновления|дата последнего изменения|последняя редакция|последняя правка|обновлен",
	},
	uk: {
		published:
			"опубліковано|дата публікації|час публікації|публікація|додано|розміщено|дата створення|дата додавання|створено|опублікована|опублікований|публікація від|новина від|стаття опублікована|матеріал опубліковано|додана",
		modified:
			"оновлено|останнє оновлення|змінено|остання зміна|дата оновлення|оновлений|оновлена|останні зміни|востаннє оновлено|відредаговано|дата останнього оновлення|змінена",
	},
	be: { published: "апублікавана", modified: "абноўлена" },
	lt: {
		published: "paskelbta|publikuota|paskelbimo data|publikavimo data|sukurta|įkelta|paskelbtas",
		modified: "atnaujinta|paskutinį kartą atnaujinta|atnaujinimo data|redaguota|pakeista",
	},
	lv: {
		published: "publicēts|publicēšanas datums|publicēta|ievietots|izveidots",
		modified: "atjaunots|atjaunināts|papildināts|labots|pēdējās izmaiņas|atjaunināta",
	},
	et: {
		published: "avaldatud|lisatud|avaldamise kuupäev|postitatud",
		modified: "uuendatud|muudetud|viimati uuendatud|toimetatud|viimati muudetud",
	},
	fi: {
		published: "julkaistu|julkaisuaika|julkaisupäivä|julkaistu ensimmäisen kerran|luotu|lisätty",
		modified: "päivitetty|muokattu|viimeksi päivitetty|viimeksi muokattu|viimeksi muutettu|muutettu|päivitys",
	},
	sv: {
		published:
			"publicerad|publicerat|publicerades|publicerad den|publicerat den|publiceringsdatum|skapad|skapad den|artikel publicerad|först publicerad|inlagd|inlagt|postat|postad|senast publicerad",
		modified:
			"uppdaterad|uppdaterat|uppdaterades|senast uppdaterad|ändrad|senast ändrad|uppdaterad den|senast granskad|senast uppdaterat|ändrat|uppdateringsdatum|senast redigerad",
	},
	da: {
		published:
			"publiceret|udgivet|offentliggjort|publisert|oprettet|lagt ut|publiceret den|publisert den|først publiceret|oprettet den|udgivet den|artikel publiceret|offentliggjort den|udgivelsesdato|publiseringsdato|først publisert|lagt ut den|publiceringsdato|publicert|lagt ud|lagt op|lagt op den",
		modified:
			"opdateret|sidst opdateret|senest opdateret|oppdatert|sist oppdatert|endret|sist endret|opdateret den|ændret|sidst redigeret|redigeret|sist redigert|senest ændret|sist endra|senest redigeret|sidst ændret|oppdatert den|redigeret den",
	},
	is: { published: "birt|birt þann", modified: "uppfært|síðast uppfært" },
	hu: {
		published:
			"megjelent|közzétéve|publikálva|megjelenés|létrehozva|feltöltve|publikálás|publikálás dátuma|megjelenés dátuma|megjelenés ideje|közzététel|közzététel dátuma|beküldve",
		modified:
			"frissítve|módosítva|utolsó frissítés|frissült|utoljára frissítve|utolsó módosítás|utoljára módosítva|módosítás|frissítve ekkor",
	},
	el: {
		published:
			"δημοσίευση|δημοσιεύτηκε|δημοσιεύθηκε|ημερομηνία δημοσίευσης|δημοσιευμένο|ημ. δημοσίευσης|ημ/νία δημοσίευσης|πρώτη δημοσίευση|πρώτη καταχώρηση|πρώτη καταχώριση|καταχώρηση|καταχώριση|ανάρτηση|αναρτήθηκε|δημοσιεύτηκε στις|δημοσιεύθηκε στις|δημιουργήθηκε|ημερομηνία ανάρτησης",
		modified:
			"ενημέρωση|ενημερώθηκε|τελευταία ενημέρωση|τροποποιήθηκε|τελευταία τροποποίηση|ημ. ενημέρωσης|τελ. ενημέρωση|τελευταία αναβάθμιση|ανανεώθηκε",
	},
	sq: { published: "publikuar|publikuar më|postuar më", modified: "përditësuar|përditësuar më|përditësimi i fundit" },
	tr: {
		published:
			"yayınlanma|yayınlanma tarihi|yayın tarihi|yayınlandı|oluşturulma tarihi|giriş|giriş tarihi|yayımlanma|yayımlanma tarihi|eklenme tarihi|eklenme|haber girişi|oluşturulma|oluşturma tarihi|oluşturulma zamanı|haberin tarihi|haber tarihi|haber giriş tarihi|haber giriş|haber giriş saati|giriş saati|giriş zamanı|kayıt tarihi|ilk yayın|ilk yayın tarihi|ilk yayınlanma|yayım tarihi|yayın zamanı",
		modified:
			"güncelleme|güncelleme tarihi|son güncelleme|son güncelleme tarihi|güncellenme|güncellenme tarihi|güncellendi|güncellenme zamanı|son güncellenme|son güncellenme tarihi|güncelleme saati|güncelleme zamanı|son güncelleme zamanı",
		unknown: "tarih",
	},
	az: { published: "dərc olunub|yayımlanıb", modified: "yenilənib|son yenilənmə" },
	ka: { published: "გამოქვეყნდა|გამოქვეყნებულია", modified: "განახლდა|განახლებულია" },
	hy: { published: "հրապարակված|հրապարակվել է", modified: "թարմացված|թարմացվել է" },
	he: {
		published: "פורסם|פורסם בתאריך|פורסם ב|תאריך פרסום|פורסם ב-|פורסם:|עלה לאתר|פורסם לראשונה|הועלה",
		modified: "עודכן|עודכן ב|עודכן לאחרונה|עדכון אחרון|עודכן ב-|עודכן בתאריך|עודכן לאחרונה בתאריך",
	},
	ar: {
		published:
			"نشر|نشر في|نُشر في|تاريخ النشر|نشرت في|تم النشر|تم النشر في|تم نشره في|نُشرت في|تاريخ الإنشاء|تم النشر:|نشر بتاريخ|آخر نشر|تاريخ الإضافة|أضيف بتاريخ|أضيف في|كتب في|وقت النشر|تاريخ ووقت النشر",
		modified:
			"آخر تحديث|آخر تحديث في|اخر تحديث|تم التحديث|تم التحديث في|تحديث|آخر تعديل|تاريخ التحديث|تم تحديثه|حدث في|عدل في|التحديث الأخير|وقت التحديث",
		unknown: "التاريخ",
	},
	fa: {
		published: "تاریخ انتشار|منتشر شده|زمان انتشار|انتشار|منتشر شده در|تاریخ|تاریخ خبر|زمان خبر",
		modified:
			"به روز شده|به‌روزرسانی|آخرین به روز رسانی|آخرین به‌روزرسانی|به روز شده در|بروزرسانی|آخرین ویرایش|تاریخ به روز رسانی|تاریخ به‌روزرسانی|به‌روز شده در",
	},
	ur: {
		published: "اشاعت کی تاریخ|شائع|شائع شدہ|اشاعت|تاریخ اشاعت|شائع ہوا|پبلش|شائع ہونے کی تاریخ",
		modified: "اپ ڈیٹ|اپ ڈیٹڈ|آخری اپ ڈیٹ|اپڈیٹ|آخری بار اپ ڈیٹ|اپ ڈیٹ کیا گیا|اپ ڈیٹ شدہ",
	},
	hi: {
		published: "प्रकाशित|प्रकाशन तिथि|पब्लिश|पब्लिश्ड|पब्लिश डेट|पोस्ट किया गया|द्वारा प्रकाशित|प्रकाशित किया गया|प्रकाशित तिथि|प्रकाशन की तारीख",
		modified: "अपडेटेड|अपडेट|अपडेट किया गया|आखरी अपडेट|अंतिम अपडेट|अद्यतन|अंतिम बार अपडेट|लास्ट अपडेट|संशोधित|संशोधन",
	},
	bn: {
		published: "প্রকাশ|প্রকাশিত|প্রকাশের সময়|প্রকাশকাল|প্রকাশিত হয়েছে|প্রকাশের তারিখ",
		modified: "আপডেট|হালনাগাদ|হাল-নাগাদ|সর্বশেষ হালনাগাদ|সর্ব-শেষ হাল-নাগাদ|সর্বশেষ আপডেট|আপডেট করা হয়েছে|আপডেটেড|আপডেট সময়|আপডেট টাইম|হালনাগাদ সময়",
	},
	mr: { published: "प्रकाशित तारीख|प्रसिद्ध", modified: "अद्ययावत|अपडेटेड ऑन" },
	ta: { published: "வெளியிடப்பட்டது|பதிவு|வெளியானது", modified: "புதுப்பிக்கப்பட்டது|மேம்படுத்தப்பட்டது|அப்டேட்" },
	te: { published: "ప్రచురణ|ప్రచురించబడింది", modified: "నవీకరించబడింది|అప్‌డేట్" },
	th: {
		published: "เผยแพร่|เผยแพร่เมื่อ|เผยแพร่:|วันที่เผยแพร่|โพสต์เมื่อ|ลงวันที่|ประกาศเมื่อ|เผยแพร่ครั้งแรก|เผยแพร่ครั้งแรกเมื่อ",
		modified: "อัพเดต|อัปเดต|อัพเดท|อัปเดท|อัปเดตล่าสุด|อัพเดตล่าสุด|แก้ไขล่าสุด|ปรับปรุง|ปรับปรุงล่าสุด|ปรับปรุงเมื่อ|แก้ไขเมื่อ|อัปเดตเมื่อ",
	},
	vi: {
		published: "đăng|đăng lúc|xuất bản|xuất bản lúc|ngày đăng|đã đăng|phát hành|đăng ngày|ngày xuất bản|gửi lúc|gửi ngày",
		modified: "cập nhật|cập nhật lúc|cập nhật ngày|đã cập nhật|cập nhật lần cuối|sửa đổi|lần cuối cập nhật",
	},
	id: {
		published:
			"diterbitkan|dipublikasikan|terbit|tayang|diunggah|dipublikasi|diterbitkan pada|dipublikasikan pada|ditayangkan|diterbitkan di|disiarkan|diterbitkan:|diposting pada|dimuat pada|terbit pada|tanggal publikasi|tanggal terbit|tanggal posting|tayang pada|tanggal tayang|dibuat pada|diunggah pada",
		modified:
			"diperbarui|diperbaharui|pembaruan|pembaruan terakhir|terakhir diperbarui|dikemaskini|kemas kini|kemaskini terakhir|diperbarui pada|dikemas kini|terakhir diubah|diubah|diedit|diubah pada",
	},
	fil: { published: "nai-publish|inilathala", modified: "na-update|huling na-update|in-update" },
	sw: { published: "imechapishwa|ilichapishwa", modified: "imesasishwa|ilisasishwa" },
	ja: {
		published: "公開|公開日|公開日時|公開日:|投稿日|投稿日時|掲載日|掲載|配信|発行|発表|初公開|投稿|発信|作成日|記事公開日|配信日|公開:",
		modified: "更新|更新日|更新日時|最終更新|最終更新日|最終更新日時|更新:|情報更新|再更新|改訂|修正",
	},
	zh: {
		published:
			"发布|发布时间|发布于|发布日期|发表|发表于|发表时间|日期|时间|刊登|發布|發布時間|發佈|發佈時間|發表|發表於|發表時間|發佈於|發布於|首次发布|上传时间|时间:|建立时间|出版日期|刊出|刊登時間",
		modified:
			"更新|更新时间|更新于|更新日期|最后更新|最后更新于|最後更新於|最近更新于|最近更新|修改时间|最后修改|更新時間|更新於|最後更新|修改時間|最後修改|最后更新时间|最後更新時間|上次更新|最新更新|更新時間",
	},
	ko: {
		published:
			"입력|입력시간|등록|등록일|등록시간|게시|게시일|송고시간|송고|발행|발행일|작성|작성일|기사입력|승인|기사등록|최초입력|입력일시|보도시간|게재|기사 입력|기사전송|최초 입력|발행일시|작성시간|기사작성|배포",
		modified:
			"수정|수정시간|최종수정|최종 수정|업데이트|최종업데이트|최종 업데이트|기사수정|갱신|수정일|수정일시|최종편집|기사 수정|마지막 업데이트",
	},
} as const satisfies Record<string, Partial<Record<StampRole, string>>>;

/** Labels of some fifty languages. */
export const labels = createLexicon<StampLabel>(
	Object.entries(stampLabels).flatMap(([language, byRole]) =>
		Object.entries(byRole).flatMap(([role, phrases]) =>
			// The keys of `byRole` are roles: `satisfies` above says so, Object.entries forgets it.
			phrases.split("|").map((phrase) => [phrase, { role: role as StampRole, language }] as const),
		),
	),
);
