-- Put in front of every script that changes something: gives the change its place in the log of its shard or kind
-- and wakes the watchers. `clock` and `feed` are under the hash tag of what changed.
-- The feed keeps each changed thing once, at its last place, the newest 10,000: a watcher that was cut off reads from there.
local function announce(clock, feed, member, channel, name, news)
  local place = redis.call('INCR', clock)
  redis.call('ZADD', feed, place, member)
  redis.call('ZREMRANGEBYRANK', feed, 0, -10001)
  redis.call('PUBLISH', channel, name .. ' ' .. place .. ' ' .. news)
end
