/**
 * EcoIndex, as GreenIT-Analysis computes it (github.com/cnumr/GreenIT-Analysis, script/ecoIndex.js, AGPL-3.0):
 * where a page stands among the pages of the web, by its elements, its requests and its kilobytes.
 */

const ELEMENTS = [
  0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479, 594601
]
const REQUESTS = [0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920]
const KILOBYTES = [
  0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08, 2142.06, 2465.37,
  2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223212.26
]

const rank = (quantiles: readonly number[], value: number): number => {
  const above = quantiles.findIndex((quantile) => value < quantile)
  const [from, to] = [quantiles[above - 1], quantiles[above]]
  return from === undefined || to === undefined ? quantiles.length - 1 : above - 1 + (value - from) / (to - from)
}

export interface PageWeight {
  elements: number
  requests: number
  kilobytes: number
}

/** From 0 (the heaviest pages of the web) to 100. */
export function ecoIndex({ elements, requests, kilobytes }: PageWeight): number {
  const load = 3 * rank(ELEMENTS, elements) + 2 * rank(REQUESTS, requests) + rank(KILOBYTES, kilobytes)
  return 100 - (5 * load) / 6
}
