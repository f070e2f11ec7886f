/**
 * What somebody does in a picture, as English captions say it: of one, of several. Words that are nouns, too, are not among them (“plants”,
 * “walk”): such a noun may open a story. Source: own reading of captions of agencies.
 */
export const captionVerbs: readonly string[] =
	"speaks sits kneels holds carries wears throws catches meets greets hugs kisses embraces inspects attends joins arrives enters gathers waits listens smiles looks poses leans pulls pushes sells prays mourns cleans sweeps walks stands speak sit kneel carry wear greet inspect attend join arrive enter gather wait listen lean pray mourn".split(
		" ",
	);

/**
 * The past of English verbs that have an irregular one, without those that captions use beside it (“left”, “shown”, “cut”). Source: the
 * list of a school grammar.
 */
export const irregularPasts: readonly string[] =
	"met won lost took made held found fell rose led began came went gave got stole drove saw broke brought bought sold built spent struck fought threw drew grew knew flew wrote spoke ran stood rang sang swore wore chose froze fled sought taught caught thought paid kept slept sent became shot sank shook swept tore rode slid sprang woke withdrew underwent overtook undertook dealt blew dug fed hid laid lent swam swung wept".split(
		" ",
	);
