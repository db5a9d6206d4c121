// Where Chromium has other words than the specifications, or departs from them.

/** Chromium's own names of roles, with those of ARIA that they stand for; "" is no role. */
export const OWN_NAMES = {
};

/** Elements that Chromium tells of though they are never shown, because it lays out what they stand for. */
export const UNTOLD = new Set([]);

/** Differences that stay, each with its cause; docs/accessibility-coverage.md tells them at length. */
export const KNOWN = [
];
