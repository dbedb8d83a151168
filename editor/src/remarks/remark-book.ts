import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals"
import type { RemarkTarget } from "@recos/schemas/remarks/remark"
import type { Person, Thread } from "./api.ts"

/** The remarks on a reco as this page knows them; what asks the server is fetched beside the page. */
export interface RemarkBook {
  recoId: string
  /** Undefined until they were read. */
  threads: Signal<readonly Thread[] | undefined>
  people: Signal<readonly Person[]>
  open: ReadonlySignal<readonly Thread[]>
  /** What a remark is being written about. */
  draft: Signal<RemarkTarget | null>
  /** What was typed for it so far. */
  draftWords: Signal<string>
  /** What was typed in answer to each thread and not sent: a panel that closes loses none of it. */
  answers: Map<string, string>
  /** The thread that one has come to; whether its card is to take the focus. */
  current: Signal<{ id: string; isAsked: boolean } | null>
  /** Puts what the server answers of one thread in its place. */
  put: (thread: Thread) => void
}

export function remarkBook(recoId: string): RemarkBook {
  const threads = signal<readonly Thread[] | undefined>(undefined)
  return {
    recoId,
    threads,
    people: signal([]),
    open: computed(() => (threads.value ?? []).filter(({ resolved }) => resolved === null)),
    draft: signal(null),
    draftWords: signal(""),
    answers: new Map(),
    current: signal(null),
    put: (thread) => {
      const before = threads.peek() ?? []
      const isKnown = before.some(({ id }) => id === thread.id)
      threads.value = isKnown ? before.map((one) => (one.id === thread.id ? thread : one)) : [...before, thread]
    }
  }
}
