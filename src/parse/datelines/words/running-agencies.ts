/** Agencies of the former Soviet Union whose name runs into the story without a mark. `МОСКВА, 3 мая — REGNUM Порт` Source: their pages. */
export const runningAgencies = ["REGNUM", "KAZINFORM", "QAZINFORM", "КАЗИНФОРМ", "AZƏRTAC", "AZERTAC", "АЗЕРТАДЖ"];

/** SANA in Arabic, which joins place and story with hyphens. `حلب-سانا قال` Source: its pages. */
export const arabicSana = "سانا";
