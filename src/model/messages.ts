import { layoutMessages } from "./layout-messages.ts";
import type { BoundMessages } from "./message.ts";
import { scriptMessages } from "./script-messages.ts";
import { viewMessages } from "./view-messages.ts";

/** Every message of the interface, by group and key, with its arguments: what a message file may hold, and what English must. */
export const messageTable = { ...layoutMessages, ...viewMessages, ...scriptMessages };

/** Every text of the interface, in its language. */
export interface Texts extends BoundMessages<typeof messageTable> {}
