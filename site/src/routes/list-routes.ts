import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { languageParameter } from "../addresses/addresses.ts"
import { siteLanguages } from "../catalogue/by-title.ts"
import type { Listing, ListingsOf } from "../catalogue/lists.ts"
import { type ListPage, listPages, pageParameter } from "../catalogue/pages-of-a-list.ts"
import type { RecoCard } from "../corpus/reco-card.ts"
import { allRecos } from "./reco-routes.ts"

/** One list in one language. */
interface ListingRoute<Key extends string> {
  params: { lang: string | undefined; key: Key }
  props: {
    language: Language
    listing: Listing<Key>
    /** Those that have this list. */
    languages: Language[]
  }
}

/** One page of it. */
interface ListingPageRoute<Key extends string> {
  params: ListingRoute<Key>["params"] & { page: string | undefined }
  props: ListingRoute<Key>["props"] & { page: ListPage<RecoCard> }
}

/** The routes of every list of a kind, in each language, each whole. */
export async function listingRoutes<Key extends string>(listings: ListingsOf<Key>): Promise<ListingRoute<Key>[]> {
  const cards = await allRecos()
  const found = siteLanguages(cards).flatMap((language) =>
    listings(cards, language).map((listing) => ({ language, listing }))
  )
  return found.map(({ language, listing }) => ({
    params: { lang: languageParameter(language), key: listing.key },
    props: {
      language,
      listing,
      languages: found.filter((other) => other.listing.key === listing.key).map((other) => other.language)
    }
  }))
}

/** The same, a route for each page of each list. */
export async function listingPageRoutes<Key extends string>(
  listings: ListingsOf<Key>
): Promise<ListingPageRoute<Key>[]> {
  return (await listingRoutes(listings)).flatMap(({ params, props }) =>
    listPages(props.listing.cards).map((page) => ({
      params: { ...params, page: pageParameter(page) },
      props: { ...props, page }
    }))
  )
}
