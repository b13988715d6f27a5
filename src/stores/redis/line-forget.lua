-- Deletes a line and everything on it. Its id stays in the feed for a while, so that a watcher that was cut off hears of it.
-- KEYS  1 line  2 ids  3 activities  4 due  5 clock  6 feed  7 queued  8 assigned  9 bot  10 resolved  11 scheduled  12 marks
-- ARGV  1 line id  2 channel  3 log name  4 news  5 how many activities the caller has read  6… the marks of those
-- Returns 'gone', or 'grown' when there are others by now: their marks would stay, so nothing is deleted
if redis.call('EXISTS', KEYS[1]) == 0 then return 'gone' end
if redis.call('LLEN', KEYS[3]) ~= tonumber(ARGV[5]) then return 'grown' end
redis.call('UNLINK', KEYS[1], KEYS[2], KEYS[3])
redis.call('ZREM', KEYS[4], ARGV[1])
for i = 7, 11 do redis.call('ZREM', KEYS[i], ARGV[1]) end
for i = 6, #ARGV do redis.call('ZREM', KEYS[12], ARGV[i]) end
announce(KEYS[5], KEYS[6], ARGV[1], ARGV[2], ARGV[3], ARGV[4])
return 'gone'
