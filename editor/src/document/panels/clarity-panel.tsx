import { SECTION_HEADINGS } from "@recos/schemas/document/section-headings"
import { readingsIn } from "@recos/schemas/falc/shown-numbers"
import {
  READING_BAND_LABELS,
  type Readability,
  readability,
  WORDS_PER_SENTENCE_GOAL
} from "@recos/schemas/text/readability"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { Editor } from "@tiptap/core"
import type { Node } from "@tiptap/pm/model"
import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { countWords, type Sentence, sentencesOf } from "./count-sentences.ts"
import { FalcFindings } from "./falc-findings.tsx"
import { type FoundKind, falcOf } from "./falc-of.ts"
import type { Place } from "./go-to-place.ts"
import { panelMessages } from "./panel-messages.ts"

const PLAIN = ["in-brief", "for-everyone"] as const
const TOO_LONG = 20

interface ClarityPanelProps {
  editor: Editor
  language: Language
  onGo: (place: Place) => void
  textVersion: number
}

/** Figures about the text: its length, and how easy the plain-language sections are to read. */
export function ClarityPanel({ editor, language, onGo, textVersion }: ClarityPanelProps) {
  const words = useMessages(panelMessages).clarity
  const { doc } = editor.state
  const whole = countWords(doc.textBetween(0, doc.content.size, "\n", " "), language)
  return (
    <div class="clarity" data-version={textVersion}>
      <dl class="facts">
        <dt>{words.whole}</dt>
        <dd>
          {whole} {words.words.toLowerCase()}
        </dd>
      </dl>
      {PLAIN.map((kind) => (
        <PlainSection key={kind} kind={kind} editor={editor} language={language} onGo={onGo} />
      ))}
    </div>
  )
}

interface PlainSectionProps {
  kind: (typeof PLAIN)[number]
  editor: Editor
  language: Language
  onGo: (place: Place) => void
}

function PlainSection({ kind, editor, language, onGo }: PlainSectionProps) {
  const words = useMessages(panelMessages).clarity
  let sentences: Sentence[] = []
  let text = ""
  let found: FoundKind[] = []
  editor.state.doc.forEach((section, position) => {
    if (section.attrs.kind !== kind) return
    sentences = sentencesOf(section, position, language)
    text = section.textBetween(0, section.content.size, "\n", " ")
    if (kind === "for-everyone") found = falcOf(section, position, language, shownIn(editor.state.doc))
  })
  const figures = readability(text, language)
  return (
    <section>
      <h3 lang={language}>{SECTION_HEADINGS[kind][language]}</h3>
      {sentences.length === 0 && <p class="meta">{words.nothing}</p>}
      {figures && <Figures figures={figures} />}
      {sentences.length > 0 && kind === "in-brief" && <LongSentences sentences={sentences} onGo={onGo} />}
      {sentences.length > 0 && kind === "for-everyone" && (
        <FalcFindings found={found} language={language} onGo={onGo} />
      )}
    </section>
  )
}

/** The numbers of a device that the warning signs name. */
function shownIn(doc: Node): string[] {
  const shown: string[] = []
  doc.descendants((node) => {
    if (node.type.name === "warningSign") shown.push(...readingsIn(node.textContent))
  })
  return shown
}

function Figures({ figures }: { figures: Readability }) {
  const words = useMessages(panelMessages).clarity
  return (
    <dl class="facts">
      <dt>{words.words}</dt>
      <dd>{figures.words}</dd>
      <dt>{words.mean}</dt>
      <dd>
        {figures.wordsPerSentence} <span class="meta">{words.meanGoal(WORDS_PER_SENTENCE_GOAL)}</span>
      </dd>
      <dt>{words.ease}</dt>
      <dd>
        {figures.readingEase} <span class="meta">{READING_BAND_LABELS[figures.band][interfaceLanguage.value]}</span>
        <p class="meta">{words.easeMeaning}</p>
      </dd>
    </dl>
  )
}

interface LongSentencesProps {
  sentences: readonly Sentence[]
  onGo: (place: Place) => void
}

function LongSentences({ sentences, onGo }: LongSentencesProps) {
  const words = useMessages(panelMessages).clarity
  const long = sentences.filter((sentence) => sentence.count > TOO_LONG)
  return (
    <>
      <h4>{words.long}</h4>
      <p class="meta">{long.length === 0 ? words.noLong : words.longHint}</p>
      <ul>
        {long.map((sentence) => (
          <li key={sentence.position}>
            <button type="button" class="outline-link" onClick={() => onGo(sentence)}>
              {sentence.words}
              <span class="outline-state">
                {sentence.count} {words.words.toLowerCase()}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
