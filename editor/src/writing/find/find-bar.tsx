import "./find.css"
import type { Editor } from "@tiptap/core"
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks"
import { lineOf, type Span } from "../../document/find/find-in-text.ts"
import type { Search } from "../../document/find/find-words.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { Button } from "../../ui/button.tsx"
import { tell } from "../../ui/tell.ts"
import { useOwnId } from "../../ui/use-own-id.ts"
import { selectedIn } from "../selected-in.ts"
import type { Asked } from "./find-keys.ts"
import { findMessages } from "./find-messages.ts"
import { FindOptions } from "./find-options.tsx"
import { FindSession } from "./find-session.ts"
import { ReplaceLine } from "./replace-line.tsx"
import { giveCaret } from "./show-place.ts"
import { countOf, tellFound } from "./tell-found.ts"

interface FindBarProps {
  editor: Editor
  access: "write" | "read"
  /** Another one each time that it is asked for. */
  asked: Asked
  onClose: () => void
}

/** Whoever is still typing is not told of each letter, nor who goes on of each place on the way. */
const QUIET = { typing: 500, going: 250 }
const LONGEST = 200

/** What was looked for last, until the page is left. */
let last: Search = { words: "", exact: false, whole: false }

/** Looks through the text; who writes replaces in it. */
export function FindBar({ editor, access, asked, onClose }: FindBarProps) {
  const words = useMessages(findMessages)
  const id = useOwnId()
  const field = useRef<HTMLInputElement>(null)
  const opener = useRef<Element | null>(null)
  const selected = useRef<Span>({ from: 0, to: 0 })
  const session = useMemo(() => new FindSession(editor, selectedIn(editor).from), [editor])
  const [search, setSearch] = useState(last)
  const [isScoped, setScoped] = useState(false)
  const [replaces, setReplaces] = useState(false)
  const [isChoosing, setChoosing] = useState(false)
  const telling = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  useEffect(() => () => session.end(), [session])
  useEffect(() => () => clearTimeout(telling.current), [])

  const tellSoon = (quiet: number, isRound = false): void => {
    clearTimeout(telling.current)
    if (last.words !== "") telling.current = setTimeout(() => tellFound(editor, session, isRound), quiet)
  }
  const look = (wanted: Search, from?: number): void => {
    last = wanted
    setSearch(wanted)
    session.look(wanted, from)
    tellSoon(QUIET.typing)
  }
  const go = (way: 1 | -1): void => {
    if (last.words === "") return
    const isRound = session.go(way)
    tellSoon(QUIET.going, isRound)
    if (editor.view.hasFocus() && session.shown) giveCaret(editor, session.shown)
  }

  useLayoutEffect(() => {
    const held = asked.takeTyped()
    const typed = held.replaceAll("\n", "")
    const isFromElsewhere = !document.activeElement?.closest(".find-bar")
    if (isFromElsewhere) {
      opener.current = document.activeElement
      selected.current = selectedIn(editor)
      const wanted = typed || wordsOf(editor, selected.current) || search.words
      look({ ...search, words: wanted }, selected.current.from)
    }
    setReplaces((before) => before || asked.replaces)
    const input = field.current
    input?.focus()
    if (!input || !isFromElsewhere) return
    // It shows what is looked for at the next drawing: what is typed from now on goes on from it.
    input.value = last.words
    if (typed) input.setSelectionRange(input.value.length, input.value.length)
    else input.select()
    for (const _enter of held.matchAll(/\n/g)) go(1)
  }, [asked])

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isNext = event.key === "F3" || (event.key.toLowerCase() === "g" && event.ctrlKey !== event.metaKey)
      if (!isNext || event.altKey || document.querySelector("dialog:modal")) return
      event.preventDefault()
      go(event.shiftKey ? -1 : 1)
    }
    document.addEventListener("keydown", press)
    return () => document.removeEventListener("keydown", press)
  })

  const close = (): void => {
    const { shown } = session
    // First: without what is drawn over them, the words are other letters of the page.
    session.end()
    onClose()
    const back = opener.current
    if (shown) giveCaret(editor, shown)
    if (shown || !(back instanceof HTMLElement)) return
    if (back.checkVisibility()) back.focus()
    // On a narrow screen its button is drawn again first.
    else requestAnimationFrame(() => back.focus())
  }
  const scope = (wanted: boolean): void => {
    // Who writes may have selected other words since: the text knows of them.
    const { from, to } = editor.isEditable ? editor.state.selection : selected.current
    const isSome = wanted && from < to
    setScoped(isSome)
    session.within(isSome ? { from, to } : null)
    tellSoon(QUIET.typing)
    if (wanted && !isSome) tell(words.noSelection)
  }
  const pressInField = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.isComposing) return
    event.preventDefault()
    go(event.shiftKey ? -1 : 1)
  }
  const found = session.found.value
  const isNone = search.words !== "" && found.count === 0
  const options = [search.exact, search.whole, isScoped].filter(Boolean).length
  const mayReplace = access === "write"
  return (
    <search
      class="find-bar"
      aria-label={words.name}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.isComposing) return
        event.preventDefault()
        close()
      }}
    >
      <div class="find-line">
        <label class="find-label" for={id}>
          {words.find}
        </label>
        <input
          id={id}
          ref={field}
          type="text"
          class="find-field"
          autocomplete="off"
          maxLength={LONGEST}
          value={search.words}
          onInput={(event) => look({ ...search, words: event.currentTarget.value })}
          onKeyDown={pressInField}
        />
        <p class="find-count">{search.words !== "" && countOf(found)}</p>
        <Button kind="quiet" aria-label={words.previous} title={words.previousKeys} onClick={() => go(-1)}>
          ↑
        </Button>
        <Button kind="quiet" aria-label={words.next} title={words.nextKeys} onClick={() => go(1)}>
          ↓
        </Button>
        {mayReplace && (
          <Button kind="quiet" aria-expanded={replaces} onClick={() => setReplaces(!replaces)}>
            {words.replacing}
          </Button>
        )}
        <Button kind="quiet" aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
          {options > 0 ? words.optionsOn(options) : words.options}
        </Button>
        <Button kind="quiet" aria-label={words.close} title={words.closeKeys} onClick={close}>
          ✕
        </Button>
      </div>
      {isNone && <p class="find-said">{words.noneWhere}</p>}
      {mayReplace && replaces && <ReplaceLine editor={editor} session={session} />}
      {isChoosing && <FindOptions search={search} onSearch={look} isScoped={isScoped} onScoped={scope} />}
    </search>
  )
}

/** The words that are selected, where they are a few of one line. */
function wordsOf({ state }: Editor, { from, to }: Span): string {
  if (from === to || to - from > LONGEST) return ""
  const [start, end] = [state.doc.resolve(from), state.doc.resolve(to)]
  if (!start.sameParent(end) || !start.parent.isTextblock) return ""
  const words = lineOf(start.parent, start.parentOffset, end.parentOffset)
  return /[\n\ufffc]/.test(words) ? "" : words
}
