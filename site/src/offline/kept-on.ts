/** The header under which a kept page says when it was kept, for the page that keeps it and the worker that shows it. */
export const KEPT_ON = "x-kept-on"

/** How the names of the caches of themes begin. The workspace, at the same address, keeps its own code in others. */
export const THEME_CACHES = "recos "

/** Where a page that keeps a theme says what its pages and its sheets weigh, once the build can weigh them. */
export const PAGES_WEIGHT = "{pages-weight}"
export const SHEETS_WEIGHT = "{sheets-weight}"

/** The paragraph of the page that stands in for what is not kept, after which the worker says what is. */
export const KEPT_LIST = "gardes"
