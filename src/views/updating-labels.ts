/**
 * Labels that say a story was still moving when it was captured, in lower case.
 *
 * Source: the labels that wire services and broadcasters print above such stories, gathered by language.
 */
export const updatingLabels: ReadonlySet<string> = new Set([
	"being updated",
	"developing",
	"developing story",
	"live",
	"live updates",
	"updating",
	"wird aktualisiert",
	"en cours",
	"en développement",
	"en desarrollo",
	"in aggiornamento",
	"em atualização",
	"обновляется",
	"дополняется",
]);
