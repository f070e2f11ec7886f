/** Agencies of the former Soviet Union whose name runs into the story without a mark. `МОСКВА, 3 мая — REGNUM Порт` Source: their pages. */
export const runningAgencies = ["REGNUM", "KAZINFORM", "QAZINFORM", "КАЗИНФОРМ", "AZƏRTAC", "AZERTAC", "АЗЕРТАДЖ"];

/**
 * Agencies that join place and story with a hyphen or a stroke in Arabic, or run into the story behind the day or a dash. `حلب-سانا قال`
 * `بغداد/واع قال` `غزة - صفا قال` Source: their pages.
 */
export const arabicRunning = ["سانا", "واع", "نينا", "واس", "صفا", "وفا"];
