/** A form in which the credit of a picture ends its caption, and a caption that ends so. */
interface CreditForm {
	readonly example: string;
	readonly form: RegExp;
}

/** In brackets at the end; the word alone is a headline’s. Not “Mayor opens bridge (PHOTO)”. Source: own reading of captions of agencies and papers. */
export const creditsInBrackets: readonly CreditForm[] = [
	{
		example: "The mayor at the bridge. (Photo: city hall)",
		form: /[([](?:AP Photo|(?:Photos?|PHOTOS?|Pics?\.?|Foto|Фото|Image|Picture)(?=[/:：, ])|Photograph(?=[/:])|[Pp]hoto credit|[Ii]mage credit|[Cc]r[ée]ditos?|[Cc]rédits?|[Dd]ivulga[cç][aã]o|[Rr]eprodu[cç][aã]o|[Aa]rquivo|[Aa]rchivio|File|Courtesy|Screenshot|PRNewsfoto|PRNewswire|Reuters|REUTERS|AFP|Getty|Shutterstock(?:\.com)?|iStock|Alamy|PA (?:Wire|Media|Images|Archive)|Supplied|Archivbild|Archivfoto|Symbolbild)(?:[/:：, ][^()[\]]{0,80})?[)\]]\.?$/u,
	},
	{ example: "The mayor at the bridge (Ann Lee via AP)", form: /\([^()]{2,60} via (?:AP|REUTERS|Reuters|AFP|Getty Images)\)$/u },
	{ example: "The mayor at the bridge (Ann Lee/Foto AP)", form: /\([^()]{3,60}\/ ?(?:Foto|Fotos|Photo) AP\)$/u },
	{ example: "The mayor at the bridge [Wire screenshot]", form: /[([](?:[\p{L}]{2,12} )?screenshot[)\]]$/u },
	{ example: "The mayor at the bridge (file photo)", form: /[([](?:file|archive|illustrative) (?:photo|pic|picture|image)[)\]]\.?$/u },
	{
		example: "The mayor at the bridge. (Submitted by Ann Lee)",
		form: /[([](?:ABC|AAP|AP|Submitted by|Supplied by|Provided by|Contributed by|Bild|Quelle|Crédit photo|Crédit|Imagen|Zdjęcie)[\p{L} ]{0,20}(?: ?[:/] ?|(?<= by) )[^()[\]]{2,60}[)\]]\.?$/u,
	},
	{
		example: "The mayor at the bridge. (Harbour News photo/Ann Lee, Valley Register)",
		form: /\(\p{Lu}[\p{L} ]{1,24} photo\/\p{Lu}[^()]{2,60}\)$/u,
	},
	{
		example: "The mayor at the bridge (Ann Lee for The Valley Tribune)",
		form: /\((?:\p{Lu}[\p{L}.’-]{0,20} ){2,4}for (?:The )?\p{Lu}[\p{L} ]{2,30}\)$/u,
	},
	{
		example: "The mayor at the bridge. (Harbour Wire photo by Ann Lee)",
		form: /[([](?:[\p{L} ]{3,24} )?[Pp]hotos? by \p{Lu}[^()[\]]{2,50}[)\]]\.?$/u,
	},
];

/** Without brackets at the end. Source: own reading of captions of agencies and papers. */
export const creditsAtEnd: readonly CreditForm[] = [
	{
		example: "The mayor at the bridge | Photo Credit: city hall",
		form: /(?:\| ?| {2}|\. ?|[—–-] )(?:Photo|File photo|Photo [Cc]redit|Image [Cc]redit|Image|Credit|Foto|Фото) ?[:：] ?[^|!?]{2,60}$/u,
	},
	{ example: "The mayor at the bridge / Photo: Ann Lee", form: /(?:[|/] ?| {2}|\. ?|[—–-] )(?:Photos?|Foto) ?: ?\p{Lu}[^|!?]{1,40}$/u },
	{
		example: "The mayor at the bridge. REUTERS/Ann Lee/File Photo",
		form: /(?:^|[.! ])(?:REUTERS|EPA|EPA-EFE|EFE)\/\p{Lu}[\p{L} .'-]{2,40}(?:\/\p{Lu}[\p{L} .'-]{2,30}){0,3}$/u,
	},
	{ example: "The mayor at the bridge © Harbour Wire", form: /(?:^|[\p{L}.)\]"”»] {0,2})© {0,2}\p{L}[^.!?©]{1,60}$/u },
	{
		example: "The mayor at the bridge Photo: Ann Lee",
		form: /[\p{L}.)”"] (?:Photo [Cc]redit|Image [Cc]redit|Photograph|Photos?|Foto|Crédit photo|Фото) ?: ?\p{Lu}[^.!?]{1,60}$/u,
	},
	{
		example: "The mayor at the bridge. Picture: Ann Lee",
		form: /[.)”"] (?:Credits?|Pictures?|Pics?|Images?|Bild|Crédit) ?: ?\p{Lu}[^.!?]{1,60}$/u,
	},
	{ example: "The mayor at the bridge Copyright Harbour Wire", form: /[\p{L}.)”"] Copyright \p{Lu}[^.!?]{2,50}$/u },
	{
		example: "The mayor at the bridge. Photo by Ann Lee",
		form: /(?:^|[.!?”"|)] {0,2})(?:File )?(?:[Pp]hotos?|Pictures?|Pics?|Images?|Video|Graphic) (?:by|courtesy(?: of)?) \p{Lu}[\p{L} ./'’-]{1,40}$/u,
	},
	{
		example: "The mayor at the bridge. (U.S. Army photo by Sgt. Ann Lee)",
		form: /[.!?”"] \(?(?:U\.S\. )?(?:Army|Navy|Air Force|Marine Corps|Coast Guard|Space Force|National Guard|NASA|FEMA|DoD)(?: National Guard)? (?:[Pp]hoto|[Ii]mage|[Vv]ideo) (?:by|courtesy of) \p{Lu}[^()!?]{2,50}\)?$/u,
	},
	{ example: "The mayor at the bridge. (Source: WRBS)", form: /[.!?”"] \(Source: ?\p{Lu}[^()]{1,40}\)$/u },
	{
		example: "The mayor at the bridge. ( ABC News: Ann Lee )",
		form: /[.!?”"] \( (?:ABC|AAP|Supplied|Facebook|Twitter|Instagram|Reuters|AP|AFP)(?: \p{Lu}\p{L}{2,14}){0,2}(?:: [^()]{2,50})? \)$/u,
	},
	{
		example: "The mayor at the bridge. Wikimedia Commons",
		form: /[.!?”"] (?:Wikimedia Commons|Wikipedia|Creative Commons|Screenshot|Screengrab|Contributed|Supplied|Photo courtesy|Courtesy|EPA-EFE|NASA|NOAA|REUTERS)$/u,
	},
	{
		example: "The mayor at the bridge. Ann Lee - Getty Images",
		form: /[.!?”"] \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,2} [-–—] Getty Images$/u,
	},
	{
		example: "The mayor at the bridge. | KYODO",
		form: /[.!?”"] \| (?:KYODO|Kyodo|PTI|ANI|IANS|AP|AFP|AAP|REUTERS|Reuters|EPA|BLOOMBERG|Bloomberg|GETTY|XINHUA)$/u,
	},
	{
		example: "The mayor at the bridge. AP PHOTO / Ann Lee",
		form: /[.)”"] (?:\p{Lu}{2,10} )?PHOTO(?: BY |: ?| ?[/|] ?)\p{Lu}[^.!?]{1,60}$/u,
	},
	{ example: "Ann Lee's Profile Picture", form: /Profile Picture$/u },
	{ example: "The mayor at the bridge | Getty Images", form: /[/|] ?Getty Images$/u },
	{
		example: "The mayor at the bridge. Shutterstock",
		form: /(?:^|[.!?”")] ?)(?:Getty Images|Shutterstock|iStock|Alamy|Unsplash|Pixabay|Depositphotos|Pexels)$/u,
	},
	{ example: "The mayor at the bridge. Ann Lee / AFP", form: /\p{Lu}[\p{L}.’-]{1,20} \/ (?:AFP|EPA|Reuters)$/u },
	{
		example: "The mayor at the bridge (Ann Lee via AP)   / Others",
		form: /(?:\)| {2}) {0,4}\/ (?:Others|AA(?: Archive)?|AP|AFP|Reuters|REUTERS|TRT World|Getty Images)$/u,
	},
	{ example: "The mayor at the bridge via Getty Images", form: /[\p{L}.)] via (?:AP|AFP|EPA|REUTERS|Reuters|Getty Images)$/u },
	{ example: "The mayor at the bridge Photo / Ann Lee", form: /[\p{L}.)”"] (?:Photo|Image|Graphic) \/ \p{Lu}[^.!?]{1,40}$/u },
	{
		example: "The mayor at the bridge. Supplied/Ann Lee",
		form: /[.)”"] (?:File [Pp]hoto|Photos?|Images?|Pictures?|Pics?|Video|Facebook|Twitter|Instagram|[Hh]andout|Submitted|Supplied|Provided) ?[/|] ?[\p{Lu}\d][^.!?]{1,40}$/u,
	},
	{ example: "The mayor at the bridge. -AP", form: /[.)”"] ?-(?:AP|AAP|AFP|EPA|PA|Reuters)$/u },
	{
		example: "The mayor at the bridge. — Reuters",
		form: /[.!”"] ?[—–] ?(?:Reuters|AFP|AP|APP|PPI|INP|Online|File|(?:Photo|Picture|Pic) by \p{Lu}[\p{L} .'-]{2,40}|(?:Photo|Picture|Pic) courtesy of \p{L}[\p{L} .'-]{2,40}|\p{Lu}[\p{L} ]{1,24} (?:photo|pic|picture)s?)(?: ?\/ ?[\p{Lu}][\p{L} .]{1,30})?$/u,
	},
];

/** One expression for all forms of a table. */
export function anyOf(forms: readonly CreditForm[]): RegExp {
	return new RegExp(forms.map(({ form }) => form.source).join("|"), "u");
}
