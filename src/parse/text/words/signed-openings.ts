import type { StampRole } from "../../../model/parsed-article.ts";

/** What the words before a name say of the stamp behind it. */
type SignedRole = Extract<StampRole, "published" | "modified" | "unknown">;

/**
 * Words that open a line with a name and a stamp, by language: `by` stands before the name, alone or after one of the verbs; one of
 * `joints` stands between name and stamp.
 *
 * Source: own reading of blogs and news pages in these languages. A text that is only “written” is not said to be published.
 */
const languages: readonly {
	readonly by: string;
	readonly published: string;
	readonly modified: string;
	readonly unknown: string;
	readonly joints: string;
}[] = [
	{
		by: "by",
		published: "posted|published|first published|originally published|submitted|uploaded|released|issued|added|created",
		modified: "updated|last updated|modified|last modified|edited|last edited",
		unknown: "written|reported|authored",
		joints: "on|at|in",
	},
	{
		by: "von",
		published: "veröffentlicht|publiziert|erstellt|gepostet|eingestellt|online gestellt|eingetragen",
		modified: "aktualisiert|zuletzt aktualisiert|bearbeitet|zuletzt bearbeitet|geändert",
		unknown: "geschrieben|verfasst",
		joints: "am|um|vom",
	},
	{
		by: "par",
		published: "publié|publiée|posté|mis en ligne|mise en ligne|soumis|ajouté|diffusé|créé",
		modified: "mis à jour|mise à jour|modifié|actualisé",
		unknown: "écrit|rédigé|proposé",
		joints: "le|à",
	},
	{
		by: "por",
		published: "publicado|publicada|posteado|enviado|subido|creado|postado|criado|publicado originalmente",
		modified: "actualizado|actualizada|modificado|editado|atualizado|atualizada",
		unknown: "escrito|escrita|redactado|redigido",
		joints: "el|em|a|às|no|dia",
	},
	{
		by: "da",
		published: "pubblicato|pubblicata|postato|inserito|inviato|creato",
		modified: "aggiornato|modificato",
		unknown: "scritto",
		joints: "il|in|alle",
	},
	{ by: "di", published: "pubblicato", modified: "aggiornato", unknown: "scritto", joints: "il|in|alle|-|–" },
	{ by: "per", published: "publicat|enviat", modified: "actualitzat|modificat", unknown: "escrit", joints: "el|a" },
	{
		by: "door",
		published: "gepubliceerd|geplaatst|gepost|ingezonden",
		modified: "bijgewerkt|gewijzigd|aangepast",
		unknown: "geschreven",
		joints: "op|om",
	},
	{ by: "de", published: "publicat|postat|adăugat", modified: "actualizat", unknown: "scris", joints: "pe|la|în" },
	{
		by: "av",
		published: "publicerad|publicerat|publisert|postat|lagt ut|inlagd",
		modified: "uppdaterad|oppdatert",
		unknown: "skriven|skrevet",
		joints: "den|kl",
	},
	{ by: "af", published: "udgivet|publiceret|offentliggjort", modified: "opdateret", unknown: "skrevet", joints: "den|d" },
	{
		by: "przez",
		published: "opublikowane|opublikowano|opublikowany|dodane|dodano|wysłane",
		modified: "zaktualizowane|zaktualizowano",
		unknown: "napisane",
		joints: "dnia|w|o",
	},
	{
		by: "oleh",
		published: "diposting|dipublikasikan|diterbitkan|diunggah|dikirim",
		modified: "diperbarui",
		unknown: "ditulis",
		joints: "pada|di|tanggal",
	},
];

/** Every opening, in lower case, with the role of the stamp; the prepositions alone say nothing of it. */
export const signedOpenings: ReadonlyMap<string, { readonly role: SignedRole; readonly joints: ReadonlySet<string> }> = new Map(
	languages.flatMap(({ by, joints, ...verbs }) => {
		const joined = new Set(joints.split("|"));
		const roles: readonly SignedRole[] = ["published", "modified", "unknown"];
		return [
			...roles.flatMap((role) => verbs[role].split("|").map((verb) => [`${verb} ${by}`, { role, joints: joined }] as const)),
			[by, { role: "unknown", joints: joined }] as const,
		];
	}),
);
