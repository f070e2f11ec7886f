// Buttons that copy the citations of an article, or save those that reference managers open. Without this script the citations are there as text
// to be selected. Words come from the page (`layouts/components/cite.tsx`); nothing is ever set as HTML.

/** How long a button says that it did its work. */
const shownMs = 2000;

const panel = document.querySelector(".citations");
const { copy, copied, download } = panel.dataset;
const status = document.createElement("p");
status.className = "hidden";
status.setAttribute("role", "status");
panel.append(status);

for (const term of panel.querySelectorAll("dt")) {
	const name = term.textContent;
	const quoted = term.nextElementSibling;
	addButton(term, copy, name, async (button) => {
		if (!(await writeToClipboard(quoted))) return;
		status.textContent = `${copied}: ${name}`;
		button.textContent = copied;
		setTimeout(() => {
			button.textContent = copy;
			status.textContent = "";
		}, shownMs);
	});
	const { ending } = quoted.dataset;
	if (ending !== undefined) addButton(term, download, name, () => save(quoted.textContent, ending));
}

function addButton(term, text, name, work) {
	const button = document.createElement("button");
	button.type = "button";
	button.textContent = text;
	button.setAttribute("aria-label", `${text}: ${name}`);
	button.addEventListener("click", () => work(button));
	term.append(" ", button);
}

/** Where a page is not served over https there is no clipboard but the one of its selection. */
async function writeToClipboard(element) {
	try {
		await navigator.clipboard.writeText(element.textContent);
		return true;
	} catch {
		getSelection().selectAllChildren(element);
		return document.execCommand("copy");
	}
}

/** The file is named for the page: `story-118.html` → `story-118.bib`. */
function save(text, ending) {
	const [name = "article"] = decodeURIComponent(location.pathname).split("/").filter(Boolean).slice(-1);
	const link = document.createElement("a");
	link.href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
	link.download = `${name.replace(/\.html?$/i, "")}.${ending}`;
	link.click();
	URL.revokeObjectURL(link.href);
}
