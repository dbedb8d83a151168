import { encode } from "uqr"

const MARGIN = 4

/** A code for a telephone to look at: dark on light whatever the theme, as scanners ask. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data } = encode(text, { border: 0 })
  const size = data.length + 2 * MARGIN
  const squares = data.flatMap((row, y) =>
    row.map((isDark, x) => (isDark ? `M${x + MARGIN} ${y + MARGIN}h1v1h-1z` : ""))
  )
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={squares.join("")} fill="#000" />
    </svg>
  )
}
