# calendar, time and zoneinfo.
import calendar
import time
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo
assert repr((calendar.month(2024, 2), calendar.monthrange(2024, 2)[1], calendar.isleap(1900), calendar.leapdays(1900, 2000), calendar.monthcalendar(2024, 2)[0], calendar.month_name[3], list(calendar.day_abbr))) == "('   February 2024\\nMo Tu We Th Fr Sa Su\\n          1  2  3  4\\n 5  6  7  8  9 10 11\\n12 13 14 15 16 17 18\\n19 20 21 22 23 24 25\\n26 27 28 29\\n', 29, False, 24, [0, 0, 0, 1, 2, 3, 4], 'March', ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])"
assert repr((calendar.timegm((2024, 1, 1, 0, 0, 0)), calendar.weekday(2024, 1, 1) == calendar.MONDAY, calendar.TextCalendar(6).formatmonth(2023, 12))) == "(1704067200, True, '   December 2023\\nSu Mo Tu We Th Fr Sa\\n                1  2\\n 3  4  5  6  7  8  9\\n10 11 12 13 14 15 16\\n17 18 19 20 21 22 23\\n24 25 26 27 28 29 30\\n31\\n')"
assert repr((time.gmtime(0), time.strftime('%Y-%m-%d %H:%M', time.gmtime(1714521600)), time.strptime('30 Nov 00', '%d %b %y').tm_yday, time.asctime(time.gmtime(0)))) == "(time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=1, tm_isdst=0), '2024-05-01 00:00', 335, 'Thu Jan  1 00:00:00 1970')"
assert repr((datetime(2024, 7, 1, 12, tzinfo=ZoneInfo('Europe/Berlin')).isoformat(), datetime(2024, 1, 1, 12, tzinfo=ZoneInfo('America/New_York')).utcoffset(), ZoneInfo('Asia/Kolkata'), str(ZoneInfo('UTC')))) == "('2024-07-01T12:00:00+02:00', datetime.timedelta(days=-1, seconds=68400), zoneinfo.ZoneInfo(key='Asia/Kolkata'), 'UTC')"
assert repr((datetime(2024, 3, 31, 1, tzinfo=timezone.utc).astimezone(ZoneInfo('Europe/Berlin')), datetime(2024, 10, 27, 1, tzinfo=timezone.utc).astimezone(ZoneInfo('Europe/Berlin')), datetime(2024, 7, 1, tzinfo=ZoneInfo('Europe/Berlin')).tzname(), datetime(2024, 7, 1, tzinfo=ZoneInfo('Europe/Berlin')).dst())) == "(datetime.datetime(2024, 3, 31, 3, 0, tzinfo=zoneinfo.ZoneInfo(key='Europe/Berlin')), datetime.datetime(2024, 10, 27, 2, 0, fold=1, tzinfo=zoneinfo.ZoneInfo(key='Europe/Berlin')), 'CEST', datetime.timedelta(seconds=3600))"
assert repr(ZoneInfo('Europe/Berlin') is ZoneInfo('Europe/Berlin')) == 'True'
calendar.monthrange(2024, 13)  # raises IllegalMonthError: bad month number 13; must be 1-12
ZoneInfo('Mars/Base')  # raises ZoneInfoNotFoundError: 'No time zone found with key Mars/Base'
ZoneInfo('../etc/passwd')  # raises ValueError: ZoneInfo keys must refer to subdirectories of TZPATH, got: ../etc/passwd
time.sleep(-1)  # raises ValueError: sleep length must be non-negative
time.strftime('%Y', (1, 2))  # raises TypeError: strftime(): illegal time tuple argument
