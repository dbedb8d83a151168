import { paths } from "./paths.ts"

/*
 * Pages of their own within that of the members: their addresses are needed by nobody who opens a text, and are kept out of what every page
 * loads.
 */

/** One's own declaration; `back` is where one came from, to go on there once it is signed. */
export const ownDeclarationPath = (back?: string): string =>
  `${paths.people}?page=mes-liens${back === undefined ? "" : `&retour=${encodeURIComponent(back)}`}`

/** Where the declarations of all members stand, or one member's. */
export const declarationsPath = (memberId?: string): string =>
  `${paths.people}?page=liens${memberId === undefined ? "" : `&membre=${encodeURIComponent(memberId)}`}`

/** A place of the workspace to go back to; undefined for anything else. */
export const placeWithin = (back: string | undefined): string | undefined =>
  back?.startsWith("/atelier/") && !back.includes("\\") ? back : undefined
