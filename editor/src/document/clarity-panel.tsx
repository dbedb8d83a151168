import type { Language } from "@recos/schemas/vocabulary"
import type { Editor } from "@tiptap/core"
import { useMessages } from "../messages/catalogue.ts"
import { goToPlace } from "./go-to-place.ts"
import { guidanceMessages } from "./guidance-messages.ts"
import { panelMessages } from "./panel-messages.ts"
import { countWords, type Sentence, sentencesOf } from "./sentences.ts"

const PLAIN = ["in-brief", "for-everyone"] as const
const TOO_LONG = 20

interface ClarityPanelProps {
  editor: Editor
  language: Language
  textVersion: number
}

/** Figures about the text: its length, and how easy the plain-language sections are to read. */
export function ClarityPanel({ editor, language, textVersion }: ClarityPanelProps) {
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
        <PlainSection key={kind} kind={kind} editor={editor} language={language} />
      ))}
    </div>
  )
}

function PlainSection({
  kind,
  editor,
  language
}: {
  kind: (typeof PLAIN)[number]
  editor: Editor
  language: Language
}) {
  const words = useMessages(panelMessages).clarity
  const titles = useMessages(guidanceMessages)
  let sentences: Sentence[] = []
  editor.state.doc.forEach((section, position) => {
    if (section.attrs.kind === kind) sentences = sentencesOf(section, position, language)
  })
  const total = sentences.reduce((sum, sentence) => sum + sentence.count, 0)
  const long = sentences.filter((sentence) => sentence.count > TOO_LONG)
  const mean = sentences.length === 0 ? 0 : Math.round(total / sentences.length)
  return (
    <section>
      <h3>{titles[kind].title}</h3>
      {sentences.length === 0 ? (
        <p class="meta">{words.nothing}</p>
      ) : (
        <>
          <dl class="facts">
            <dt>{words.words}</dt>
            <dd>{total}</dd>
            <dt>{words.sentences}</dt>
            <dd>{sentences.length}</dd>
            <dt>{words.mean}</dt>
            <dd>
              {mean} <span class="meta">{words.meanGoal}</span>
            </dd>
          </dl>
          <h4>{words.long}</h4>
          {long.length === 0 ? <p class="meta">{words.noLong}</p> : <p class="meta">{words.longHint}</p>}
          <ul>
            {long.map((sentence) => (
              <li key={sentence.position}>
                <button type="button" class="outline-link" onClick={() => goToPlace(editor, sentence)}>
                  {sentence.words}
                  <span class="outline-state">
                    {sentence.count} {words.words.toLowerCase()}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
