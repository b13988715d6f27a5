import { describe, expect, it } from 'vitest'
import { placeOfAddress } from '../../src/http/place.js'

describe('the place from which somebody asks', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['2001:0db8:0000:0000:0000:0000:0000:0001', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['', ''],
  ])('of %s is %s', (address, place) => expect(placeOfAddress(address)).toBe(place))

  it('is one for a whole home network, however often its address changes', () => {
    const places = ['2001:db8:1:2::1', '2001:db8:1:2:ffff::1', '2001:db8:1:2:a:b:c:d'].map(placeOfAddress)
    expect(new Set(places).size).toBe(1)
    expect(placeOfAddress('2001:db8:1:3::1')).not.toBe(places[0])
  })
})
