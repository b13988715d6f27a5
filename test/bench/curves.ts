// How a cost grows with a size: a small plot for people, and the exponent by which curves are compared.

export type Point = { size: number; cost: number }
/** `most`: the exponent up to which it is fine. */
export type Curve = { what: string; unit: string; points: Point[]; most: number }

/** The slope of the straight line through the points on paper that is logarithmic both ways (least squares): cost ~ size^slope. */
export function exponent(points: Point[]): number {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }))
  const mean = (of: (one: { x: number; y: number }) => number) =>
    logs.reduce((sum, one) => sum + of(one), 0) / logs.length
  const [x, y] = [mean(one => one.x), mean(one => one.y)]
  const spread = mean(one => (one.x - x) ** 2)
  return spread === 0 ? 0 : mean(one => (one.x - x) * (one.y - y)) / spread
}

const WIDE = 40
const digits = (cost: number) => (cost >= 100 ? cost.toFixed(0) : cost.toPrecision(3))

export function plotted({ what, unit, points, most }: Curve): string {
  const highest = Math.max(...points.map(({ cost }) => cost))
  const bars = points.map(({ size, cost }) => {
    const bar = '█'.repeat(Math.max(1, Math.round((WIDE * cost) / highest)))
    return `  ${size.toLocaleString('en').padStart(8)} ${bar} ${digits(cost)} ${unit}`
  })
  return [`${what}: exponent ${exponent(points).toFixed(2)} (fine up to ${most})`, ...bars].join('\n')
}

/** Processor time of this process and its threads for one of `count`, µs: other work on the machine counts little. */
export async function costOf(count: number, once: (n: number) => unknown): Promise<number> {
  const before = process.cpuUsage()
  for (let n = 0; n < count; n++) await once(n)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / count
}
