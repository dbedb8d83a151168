/** The header under which a kept page says when it was kept, for the page that keeps it and the worker that shows it. */
export const KEPT_ON = "x-kept-on"

/** How the names of the caches of themes begin. The workspace, at the same address, keeps its own code in others. */
export const THEME_CACHES = "recos "
