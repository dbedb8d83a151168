import { DOCUMENT_FIELD } from "@recos/schemas/collaboration/room-protocol"
import { documentSchema } from "@recos/schemas/document/nodes/index"
import type { Node } from "@tiptap/pm/model"
import { EditorState, type Transaction } from "@tiptap/pm/state"
import { prosemirrorToYXmlFragment, ySyncPlugin, ySyncPluginKey } from "@tiptap/y-tiptap"
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from "yjs"
import { IN_LINE } from "../in-line.ts"
import { keepWords } from "../keep-words.ts"

type Message =
  | { kind: "update"; update: Uint8Array; what?: "answer" | "change" }
  | { kind: "ask"; stateVector: Uint8Array }
  | { kind: "durable"; count: number }

/** A page: the real binding between the shared text and an editor's state, without a screen. */
export class Page {
  readonly doc: Doc
  readonly fragment
  readonly words
  readonly name: string
  state: EditorState
  inbox: Message[] = []
  outbox: Message[] = []
  isOnline = false
  /** What the page does after a while. */
  readonly later: (() => void)[] = []
  #unbind: () => void

  constructor(name: string, clientID: number, text: Uint8Array) {
    this.name = name
    this.doc = new Doc({ gcFilter: () => this.#mayForget })
    this.doc.clientID = clientID
    this.fragment = this.doc.getXmlFragment(DOCUMENT_FIELD)
    applyUpdate(this.doc, text, this)
    this.doc.on("beforeAllTransactions", () => {
      this.#mayForget = false
    })
    this.words = keepWords({
      doc: this.doc,
      fragment: this.fragment,
      inLine: IN_LINE,
      isFromRoom: (origin) => origin === this,
      nameOf: () => null,
      kept: [],
      after: (_, act) => this.later.push(act)
    })
    this.doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin !== this && this.isOnline) this.#send({ kind: "update", update })
    })
    const plugin = ySyncPlugin(this.fragment)
    this.state = EditorState.create({ schema: documentSchema(), plugins: [plugin] })
    const view = this.#view()
    const bound = plugin.spec.view?.(view as never)
    this.#update = () => bound?.update?.(view as never, this.state)
    this.#unbind = () => bound?.destroy?.()
    ySyncPluginKey.getState(this.state)?.binding._forceRerender()
  }

  #mayForget = false
  #update: () => void = () => undefined

  /** The parts of a view that the binding asks for. */
  #view() {
    const page = this
    return {
      get state() {
        return page.state
      },
      dispatch: (transaction: Transaction) => page.dispatch(transaction),
      hasFocus: () => false,
      composing: false
    }
  }

  dispatch(transaction: Transaction): void {
    this.state = this.state.apply(transaction)
    this.#update()
  }

  #send(message: Message): void {
    if (message.kind === "update") this.words.sent(message.what ?? "change")
    this.outbox.push(message)
  }

  connect(): void {
    this.isOnline = true
    this.words.opened()
    this.#send({ kind: "ask", stateVector: encodeStateVector(this.doc) })
  }

  disconnect(): void {
    this.isOnline = false
    this.inbox = []
    this.outbox = []
  }

  /** Takes the next message of the room, if there is one. */
  hear(): void {
    const message = this.inbox.shift()
    if (message?.kind === "durable") this.words.durable(message.count)
    if (message?.kind === "ask") {
      this.words.hearState(message.stateVector)
      this.#send({ kind: "update", update: encodeStateAsUpdate(this.doc, message.stateVector), what: "answer" })
    }
    if (message?.kind === "update") {
      this.words.hearUpdate(message.update)
      applyUpdate(this.doc, message.update, this)
    }
  }

  close(): void {
    this.#unbind()
    this.doc.destroy()
  }
}

/** A room as the server keeps it: one change after the other, passed on and confirmed in this order. */
export class CrossingRoom {
  readonly doc = new Doc()
  readonly pages: Page[]
  readonly #counts = new Map<Page, number>()
  readonly #asked = new Set<Page>()

  constructor(text: Node, names: readonly string[]) {
    prosemirrorToYXmlFragment(text, this.doc.getXmlFragment(DOCUMENT_FIELD))
    const state = encodeStateAsUpdate(this.doc)
    this.pages = names.map((name, index) => new Page(name, index + 1, state))
    for (const page of this.pages) this.connect(page)
    this.settle()
  }

  connect(page: Page): void {
    this.#counts.set(page, 0)
    this.#asked.add(page)
    page.inbox.push({ kind: "ask", stateVector: encodeStateVector(this.doc) })
    page.connect()
  }

  /** Closes a page and opens it again from the copy on its device, which the room has not confirmed whole. */
  reopen(page: Page): Page {
    const again = new Page(page.name, page.doc.clientID + 100, encodeStateAsUpdate(page.doc))
    again.words.noteUnsent()
    page.close()
    this.pages[this.pages.indexOf(page)] = again
    return again
  }

  /** Takes the next message of a page, if there is one. */
  hear(page: Page): void {
    const message = page.outbox.shift()
    if (message?.kind === "ask") {
      page.inbox.push({ kind: "update", update: encodeStateAsUpdate(this.doc, message.stateVector) })
    }
    if (message?.kind !== "update") return
    const count = (this.#counts.get(page) ?? 0) + 1
    this.#counts.set(page, count)
    // Until a page has answered with all that the room lacks, its changes may rest on what nobody else has.
    if (message.what === "answer") this.#asked.delete(page)
    if (this.#asked.has(page)) return
    applyUpdate(this.doc, message.update)
    for (const other of this.pages) {
      if (other !== page && other.isOnline) other.inbox.push({ kind: "update", update: message.update })
    }
    page.inbox.push({ kind: "durable", count })
  }

  /** Everybody comes back and hears everything. */
  settle(): void {
    for (const page of this.pages) if (!page.isOnline) this.connect(page)
    while (this.pages.some(({ inbox, outbox }) => inbox.length + outbox.length > 0)) {
      for (const page of this.pages) {
        this.hear(page)
        page.hear()
      }
    }
    const late = this.pages.flatMap(({ later }) => later.splice(0))
    for (const act of late) act()
    if (late.length > 0) this.settle()
  }

  close(): void {
    for (const page of this.pages) page.close()
  }
}
