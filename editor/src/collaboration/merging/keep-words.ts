import type { ReadonlySignal } from "@preact/signals"
import { ySyncPluginKey } from "@tiptap/y-tiptap"
import {
  createDeleteSetFromStructStore,
  type Doc,
  decodeStateVector,
  decodeUpdate,
  type Transaction,
  type XmlFragment
} from "yjs"
import type { AsideWords } from "./aside-words.ts"
import { findRuns, type LostBlock, type Run, type Side } from "./find-runs.ts"
import { deletedBy, IdSet, insertedBy } from "./id-set.ts"
import { type InLine, shownLines, signsOf, standsIn, wordsOf } from "./lines.ts"
import { PendingChanges } from "./pending-changes.ts"
import { canBePut, placeOf, takeOut } from "./put-back.ts"
import { type Quote, wholeLine } from "./quote.ts"
import { SetAside } from "./set-aside.ts"

interface Options {
  doc: Doc
  fragment: XmlFragment
  inLine: InLine
  /** Whether a change comes from the room. */
  isFromRoom: (origin: unknown) => boolean
  /** The name of who writes under a client id, if they are here. */
  nameOf: (client: number) => string | null
  /** What earlier visits set aside on this device. */
  kept: readonly AsideWords[]
  /** Calls later, unless the page is left. */
  after: (milliseconds: number, act: () => void) => void
}

export interface KeptWords {
  aside: ReadonlySignal<readonly AsideWords[]>
  /** The person has decided what becomes of them. */
  settle: (id: string) => void
  /** Sets aside what a person types where their text is gone. */
  setAside: (words: string) => void
  /** A copy of before is opened that holds what no room has confirmed. */
  noteUnsent: () => void
  /** A connection begins, a message with content leaves, the room confirms. */
  opened: () => void
  sent: (what: "answer" | "change") => void
  durable: (count: number) => void
  /** What the room says it has, and what it sends, just before it is taken into the text. */
  hearState: (stateVector: Uint8Array) => void
  hearUpdate: (update: Uint8Array) => void
}

interface Found {
  runs: Run[]
  blocks: LostBlock[]
}

/** Characters fewer than these are no line moved elsewhere. */
const FEWEST_MADE = 3
/** As long may a confirmed change be on its way to somebody, or what they do with it on its way back. */
const ON_ITS_WAY = 20_000
/** As long may words be on their way to where somebody else has put them. */
const PUT_BY_OTHERS = 5_000

/**
 * No word that is written while somebody changes its line vanishes unsaid. Of two changes that cross, one reaches the room first; whoever
 * made the other learns of it while theirs is unconfirmed, and they alone put the words where their text now stands, be they the words'
 * writer or who moved the text. Words whose text stands nowhere any more are set aside, with their place, until a person decides.
 */
export function keepWords({ doc, fragment, inLine, isFromRoom, nameOf, kept, after }: Options): KeptWords {
  const pending = new PendingChanges()
  const aside = new SetAside(doc, kept, nameOf)
  /** What others took out themselves, as long as anything of this page is unconfirmed. */
  let erased: IdSet[] = []
  let isUnsent = false
  let isActing = false

  /** Puts what one side wrote where the other's change has put its text. */
  const act = (side: Side, { runs, blocks }: Found, isMine: boolean): void => {
    const since = new IdSet()
    since.add(doc.clientID, stateOf(doc, doc.clientID), Number.MAX_SAFE_INTEGER)
    const without = (id: { client: number; clock: number }) => since.has(id) || side.written.some((set) => set.has(id))
    for (const run of runs) {
      const place = canBePut(run.signs) ? placeOf(fragment, run.quote, { made: side.brought, without, inLine }) : null
      if (run.fate === "lost" && place) place.put(run.signs)
      else if (run.fate === "lost") aside.addRun(run, isMine ? "me" : (run.signs[0]?.client ?? 0))
      else if (place && place.likeness > 2 * run.likeness) {
        place.put(run.signs)
        takeOut(run.signs)
      }
    }
    for (const block of blocks) aside.addBlock(block, isMine ? "me" : (block.element._item?.id.client ?? 0))
  }

  /**
   * Words that the room had before they were taken out: whoever did may have seen them, or has put them elsewhere already. They are never
   * put back, and set aside where the text does not hold them a moment later.
   */
  const doubt = ({ runs, blocks }: Found): void => {
    const lost = runs.filter(({ fate }) => fate === "lost")
    if (lost.length + blocks.length === 0) return
    after(PUT_BY_OTHERS, () => {
      for (const run of lost) if (!isInText(wordsOf(run.signs), run.quote)) aside.addForGood(run, "me")
      for (const { element, lines } of blocks) {
        const gone = lines.filter((words) => !isInText(words, null))
        if (gone.length > 0) aside.addBlock({ element, lines: gone }, "me")
      }
    })
  }

  /** Whether words stand somewhere, beside some of what stood around them where they are too short to be known alone. */
  const isInText = (words: string, quote: Quote | null): boolean => {
    const forms =
      quote && words.length < FEWEST_MADE
        ? [quote.before.slice(-FEWEST_MADE) + words, words + quote.after.slice(0, FEWEST_MADE)]
        : [words]
    return [...shownLines(fragment, inLine)].some((line) => {
      const shown = wholeLine(wordsOf(signsOf(line, (item) => !item.deleted)))
      return forms.some((form) => shown.includes(form))
    })
  }

  /** What was cut is pasted: the words that had lost their text find it again. */
  const findAgain = (made: IdSet): void => {
    for (const [id, run] of aside.runs) {
      const place = placeOf(fragment, run.quote, { made: [made], without: () => false, inLine })
      if (!place) continue
      if (!place.line.includes(wordsOf(run.signs))) place.put(run.signs)
      aside.settle(id)
    }
  }

  const change = (acts: readonly (() => void)[]): void => {
    isActing = true
    doc.transact(() => {
      for (const act of acts) act()
    }, ySyncPluginKey)
    isActing = false
  }

  // Changes of ours end in the same event: what waits is taken out before it is done.
  const waiting: (() => void)[] = []
  doc.on("afterAllTransactions", () => {
    if (waiting.length > 0) change(waiting.splice(0))
  })

  doc.on("afterTransaction", (transaction: Transaction) => {
    const isRemote = isFromRoom(transaction.origin)
    if (!isRemote && transaction.local) pending.note(transaction, isActing)
    if (!isRemote && !transaction.local) return
    const brought = insertedBy(transaction)
    if (!isActing && aside.runs.size > 0 && brought.size >= FEWEST_MADE) {
      if (isRemote) waiting.push(() => findAgain(brought))
      // While the editor writes into the text, it does not hear what else changes there.
      else after(0, () => change([() => findAgain(brought)]))
    }
    if (!isRemote) return
    const takenOut = deletedBy(transaction)
    const mine: Side = {
      written: pending.inserted(),
      brought: [brought],
      takenOut: [takenOut],
      takenOutByWriter: [],
      isLost: ({ id: { client } }, clock) => takenOut.has({ client, clock })
    }
    const own = pending.own
    const theirs: Side = {
      written: [brought],
      brought: own.brought,
      takenOut: own.takenOut,
      takenOutByWriter: erased,
      // What stood in something that somebody else removed is theirs to mend, or its writer's.
      isLost: (item, clock) => {
        const id = { client: item.id.client, clock }
        if (!takenOut.has(id) || erased.some((set) => set.has(id))) return false
        return standsIn(item, (around) => own.removed.some((set) => set.has(around.id)))
      }
    }
    doubt(findRuns(doc, { ...mine, written: pending.freshlyInserted() }, inLine))
    if (pending.isEmpty) return
    const [ofMine, ofTheirs] = [findRuns(doc, mine, inLine), findRuns(doc, theirs, inLine)]
    if ([ofMine, ofTheirs].every(({ runs, blocks }) => runs.length + blocks.length === 0)) return
    waiting.push(
      () => act(mine, ofMine, true),
      () => act(theirs, ofTheirs, false)
    )
  })

  return {
    aside: aside.words,
    settle: (id) => aside.settle(id),
    setAside: (words) => aside.addTyped(words),
    noteUnsent: () => {
      isUnsent = true
    },
    opened: () => pending.opened(),
    sent: (what) => pending.sent(what),
    durable: (count) => after(ON_ITS_WAY, pending.durable(count)),
    hearState: (vector) => {
      const state = decodeStateVector(vector)
      after(ON_ITS_WAY, pending.known(state))
      // Of a copy of before, only what the room lacks was written here: the rest is everybody's.
      if (isUnsent) pending.noteUnsent(everyIdOf(doc).partition(state)[1], everyRemovalOf(doc))
      isUnsent = false
    },
    hearUpdate: (update) => {
      erased = pending.isEmpty ? [] : [...erased, deletedBy({ deleteSet: decodeUpdate(update).ds })]
    }
  }
}

const stateOf = (doc: Doc, client: number): number => {
  const last = doc.store.clients.get(client)?.at(-1)
  return last ? last.id.clock + last.length : 0
}

const everyRemovalOf = (doc: Doc): IdSet => deletedBy({ deleteSet: createDeleteSetFromStructStore(doc.store) })

function everyIdOf(doc: Doc): IdSet {
  const ids = new IdSet()
  for (const client of doc.store.clients.keys()) ids.add(client, 0, stateOf(doc, client))
  return ids
}
