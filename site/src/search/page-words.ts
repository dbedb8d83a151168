import type { Words } from "../words/words.ts"

/** The sentences of the search page, as its script fills them in: `{}` is where the words of the reader stand. */
export function pageWords({ lang, search }: Words) {
  const { searching, failed, none, apart, sayMore, otherWay, near, allThemes } = search
  const { reported, named, notReported } = search
  return {
    lang,
    searching,
    failed,
    none,
    apart,
    sayMore,
    otherWay,
    near,
    allThemes,
    reported,
    named,
    notReported,
    nothing: search.nothing("{}"),
    without: search.without("{}"),
    takenFor: search.takenFor("{}", "{}"),
    quoted: search.quoted("{}"),
    results: search.results("{}")
  }
}
export type PageWords = ReturnType<typeof pageWords>
