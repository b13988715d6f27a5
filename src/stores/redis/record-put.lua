-- Writes a record over the revision that was read. A stored record is '<revision> <write id> <JSON>'.
-- KEYS  1 records of the kind  2 clock  3 feed
-- ARGV  1 id  2 write id  3 expected revision or 'any'  4 record as stored  5 channel ('' tells nobody)  6 log name  7 news
-- Returns 'written' | 'conflict'
local stored = redis.call('HGET', KEYS[1], ARGV[1])
local revision, write = 0, ''
if stored then revision, write = string.match(stored, '^(%d+) (%S+) ') end

-- Sent again after a broken connection: it is there already.
if write == ARGV[2] then return 'written' end
if ARGV[3] ~= 'any' and tonumber(revision) ~= tonumber(ARGV[3]) then return 'conflict' end

redis.call('HSET', KEYS[1], ARGV[1], ARGV[4])
if ARGV[5] ~= '' then announce(KEYS[2], KEYS[3], ARGV[1], ARGV[5], ARGV[6], ARGV[7]) end
return 'written'
