import { describe, expect, it } from "vitest";
import { creditsAtEnd, creditsInBrackets } from "../../src/parse/text/line-kinds/pictures/credit-forms.ts";
import { endsInPictureCredit } from "../../src/parse/text/line-kinds/pictures/picture-credits.ts";

describe("each form of a picture's credit", () => {
	it.each([...creditsInBrackets, ...creditsAtEnd])("$example", ({ example, form }) => {
		expect(form.test(example), "its own form").toBe(true);
		// Quick looks stand in front of the forms.
		expect(endsInPictureCredit(example)).toBe(true);
	});

	it.each([
		"Mayor opens bridge (PHOTO)",
		"Child Tax Credit: Who Gets It",
		"The mayor at the bridge (R)",
		"Mayor and warden open the bridge",
	])("not “%s”", (headline) => {
		expect(endsInPictureCredit(headline)).toBe(false);
	});
});
