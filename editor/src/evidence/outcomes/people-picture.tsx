import "./people-picture.css"
import { pictographOf } from "@recos/schemas/evidence/effects/pictograph"
import type { PlainNumbers } from "@recos/schemas/evidence/effects/plain-numbers"

/** An effect in words for everybody, and beside them a hundred people as a picture where one of them differs. */
export function PeoplePicture({ plain: { statement, figures, picture } }: { plain: PlainNumbers }) {
  const drawn = picture && pictographOf(picture.people)
  return (
    <figure class="people-picture">
      {drawn && (
        <svg viewBox={drawn.viewBox} role="img" aria-label={figures}>
          <path class="people-anyway" d={drawn.anyway} />
          <path class="people-changed" d={drawn.changed} />
          <path class="people-sign" d={drawn.sign} />
          <path class="people-never" d={drawn.never} />
        </svg>
      )}
      <figcaption>
        <p>{statement}</p>
        {figures && <p>{figures}</p>}
        {picture && (
          <ul class="people-legend">
            {picture.legend.map(({ kind, words }) => (
              <li key={kind} data-kind={kind} data-only={picture.people.only ?? undefined}>
                {words}
              </li>
            ))}
          </ul>
        )}
      </figcaption>
    </figure>
  )
}
