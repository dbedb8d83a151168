/** The card of the whole site; every other one is named by its theme's slug, which is never this. */
export const SITE_CARD = "site"

/** In pixels, as those who show shared addresses ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const

/** Where a card is, from the root of the site. */
export const cardAddress = (name: string): string => `/og/${name}.png`
