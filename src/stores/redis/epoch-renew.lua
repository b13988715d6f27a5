-- Begins a new epoch where there is none, or where the one that has lost its past still stands.
-- KEYS  1 epoch
-- ARGV  1 the epoch that is over ('' for none)  2 the one to begin
-- Returns the epoch that holds now
local current = redis.call('GET', KEYS[1])
if current and current ~= ARGV[1] then return current end
redis.call('SET', KEYS[1], ARGV[2])
return ARGV[2]
