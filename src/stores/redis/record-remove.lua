-- Removes a record, whatever its revision.
-- KEYS  1 records of the kind  2 clock  3 feed
-- ARGV  1 id  2 channel ('' tells nobody)  3 log name  4 news
-- Returns 1 if there was one, else 0
if redis.call('HDEL', KEYS[1], ARGV[1]) == 0 then return 0 end
if ARGV[2] ~= '' then announce(KEYS[2], KEYS[3], ARGV[1], ARGV[2], ARGV[3], ARGV[4]) end
return 1
