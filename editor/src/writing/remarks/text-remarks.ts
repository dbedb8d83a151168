import { type Signal, signal } from "@preact/signals"
import type { RemarkRequest } from "../../document/paper/page-context.ts"
import type { Span } from "../../document/remarks/anchors.ts"
import { type RemarkBook, remarkBook } from "../../remarks/remark-book.ts"

/** The remarks on a reco beside one of its texts. */
export interface TextRemarks {
  book: RemarkBook
  /** Where the threads on this text stand in it now; null for those whose words are gone. */
  places: Signal<ReadonlyMap<string, Span | null>>
  /** What the text or the keyboard has asked for, until it is done. */
  asked: Signal<RemarkRequest | null>
}

/** @param thread the one that the address names, to come to. */
export function textRemarks(recoId: string, thread: string | undefined): TextRemarks {
  const book = remarkBook(recoId)
  if (thread !== undefined) book.current.value = { id: thread, isAsked: true }
  return { book, places: signal<ReadonlyMap<string, Span | null>>(new Map()), asked: signal(null) }
}

type Asked = { kind: string } | RemarkRequest

const KINDS: Record<RemarkRequest["kind"], true> = { remark: true, "remark-here": true, "remark-on-piece": true }

/** Whether what the text asks is of remarks. */
export const isOfRemarks = (asked: Asked): asked is RemarkRequest => Object.hasOwn(KINDS, asked.kind)

export const askRemarks = ({ asked }: TextRemarks, request: RemarkRequest): void => {
  asked.value = request
}

/** Where open threads stand in the text. */
export const openPlaces = ({ book, places }: TextRemarks): Span[] =>
  book.open.value.flatMap(({ id }) => places.value.get(id) ?? [])
