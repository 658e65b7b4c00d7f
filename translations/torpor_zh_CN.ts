<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Conflicts</name>
    <message>
        <source>suspends the computer</source>
        <translation>会使计算机睡眠</translation>
    </message>
    <message>
        <source>hibernates the computer by the kernel&apos;s own means</source>
        <translation>会用内核自带的方式使计算机休眠</translation>
    </message>
    <message>
        <source>suspends the computer and hibernates it at once</source>
        <translation>会使计算机睡眠并同时休眠</translation>
    </message>
    <message>
        <source>suspends the computer and hibernates it later</source>
        <translation>会使计算机睡眠，稍后再休眠</translation>
    </message>
    <message>
        <source>suspends or hibernates the computer</source>
        <translation>会使计算机睡眠或休眠</translation>
    </message>
    <message>
        <source>switches the computer off</source>
        <translation>会关闭计算机</translation>
    </message>
    <message>
        <source>starts the computer anew</source>
        <translation>会重新启动计算机</translation>
    </message>
    <message>
        <source>at %1 % of charge</source>
        <translation>（电量为 %1% 时）</translation>
    </message>
    <message>
        <source>when the battery is nearly empty</source>
        <translation>（电池即将耗尽时）</translation>
    </message>
    <message>
        <source>In /etc/UPower/UPower.conf, set CriticalPowerAction=Ignore and AllowRiskyCriticalPowerAction=true, and restart upower.service. To keep UPower as the last resort, set PercentageAction=1 instead.</source>
        <translation>在 /etc/UPower/UPower.conf 中设置 CriticalPowerAction=Ignore 和 AllowRiskyCriticalPowerAction=true，然后重新启动 upower.service。若要保留 UPower 作为最后手段，请改为设置 PercentageAction=1。</translation>
    </message>
    <message>
        <source>when the lid is closed with a charger plugged in</source>
        <translation>（接通电源合上盖子时）</translation>
    </message>
    <message>
        <source>when the lid is closed</source>
        <translation>（合上盖子时）</translation>
    </message>
    <message>
        <source>In /etc/systemd/logind.conf.d/, set HandleLidSwitch=ignore and HandleLidSwitchExternalPower=ignore.</source>
        <translation>在 /etc/systemd/logind.conf.d/ 中设置 HandleLidSwitch=ignore 和 HandleLidSwitchExternalPower=ignore。</translation>
    </message>
    <message>
        <source>when nobody uses it</source>
        <translation>（无人使用时）</translation>
    </message>
    <message>
        <source>In /etc/systemd/logind.conf.d/, set IdleAction=ignore.</source>
        <translation>在 /etc/systemd/logind.conf.d/ 中设置 IdleAction=ignore。</translation>
    </message>
    <message>
        <source>Plasma</source>
        <translation>Plasma</translation>
    </message>
    <message>
        <source>In System Settings, Power Management, Advanced Power Settings, set &quot;At critical level&quot; to &quot;Do nothing&quot;.</source>
        <translation>在“系统设置”的“电源管理”、“高级电源设置”中，将“电量严重不足时”设为“无操作”。</translation>
    </message>
    <message>
        <source>In System Settings, Power Management, On Battery, set &quot;When laptop lid closed&quot; to &quot;Do nothing&quot;.</source>
        <translation>在“系统设置”的“电源管理”、“使用电池”中，将“合上笔记本盖子时”设为“无操作”。</translation>
    </message>
    <message>
        <source>In System Settings, Power Management, On Battery, set &quot;When inactive&quot; to &quot;Do nothing&quot;.</source>
        <translation>在“系统设置”的“电源管理”、“使用电池”中，将“空闲时”设为“无操作”。</translation>
    </message>
    <message>
        <source>In the power manager&apos;s settings, System, set &quot;On critical battery power&quot; to &quot;Do nothing&quot;.</source>
        <translation>在电源管理器设置的“系统”中，将“电池电量严重不足时”设为“什么也不做”。</translation>
    </message>
    <message>
        <source>In the power manager&apos;s settings, General, set &quot;When laptop lid is closed&quot; to &quot;Do nothing&quot;.</source>
        <translation>在电源管理器设置的“常规”中，将“合上笔记本盖子时”设为“什么也不做”。</translation>
    </message>
    <message>
        <source>In the power manager&apos;s settings, System, set &quot;When inactive for&quot; to &quot;Never&quot;.</source>
        <translation>在电源管理器设置的“系统”中，将“空闲时间达到”设为“从不”。</translation>
    </message>
</context>
<context>
    <name>torpor::Actions</name>
    <message>
        <source>&amp;Hibernate</source>
        <translation>休眠(&amp;H)</translation>
    </message>
    <message>
        <source>Hibernate &amp;at…</source>
        <translation>定时休眠(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>演练(&amp;R)</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>一小时(&amp;H)</translation>
    </message>
    <message>
        <source>Until tomorrow &amp;morning</source>
        <translation>到明天早上(&amp;M)</translation>
    </message>
    <message>
        <source>Does all that a hibernation does but cut the power</source>
        <translation>执行休眠的所有步骤，但不切断电源</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新检查(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Can it hibernate?</source>
        <translation>能否休眠？(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>历史(&amp;I)</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>设置休眠(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>首选项(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Do &amp;not hibernate at %1</source>
        <translation>取消 %1 的休眠(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;No longer (it would end at %1)</source>
        <translation>结束暂停（原定 %1 结束）(&amp;N)</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>取消(&amp;E)</translation>
    </message>
</context>
<context>
    <name>torpor::AttemptView</name>
    <message>
        <source>Started %1</source>
        <translation>开始于 %1</translation>
    </message>
    <message>
        <source>Started %1 by %2</source>
        <translation>开始于 %1，原因：%2</translation>
    </message>
    <message>
        <source>%1 of memory in an image of %2 (%3)</source>
        <translation>%1 内存，映像大小 %2（%3）</translation>
    </message>
    <message>
        <source>Battery: %1 % before, %2 % after</source>
        <translation>电池：之前 %1%，之后 %2%</translation>
    </message>
    <message>
        <source>What is known of it came late: %1</source>
        <translation>相关信息来得较晚：%1</translation>
    </message>
    <message>
        <source>It went ahead although: %1</source>
        <translation>尽管如此仍继续：%1</translation>
    </message>
    <message>
        <source>It went ahead although: %1: %2</source>
        <translation>尽管如此仍继续：%1：%2</translation>
    </message>
    <message>
        <source>Saving took %1</source>
        <translation>保存用时 %1</translation>
    </message>
    <message>
        <source>Coming back took %1</source>
        <translation>恢复用时 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;Missing: a device&quot; and a detail</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Choose an attempt to see what is known of it.</source>
        <translation>选择一次尝试以查看其信息。</translation>
    </message>
</context>
<context>
    <name>torpor::AutomaticHibernation</name>
    <message>
        <source>the service of Torpor does not answer</source>
        <translation>Torpor 的服务没有应答</translation>
    </message>
    <message>
        <source>its rule is gone</source>
        <translation>相应的规则已不存在</translation>
    </message>
    <message>
        <source>another program looks after it now</source>
        <translation>现在由另一个程序负责</translation>
    </message>
    <message>
        <source>automatic hibernation is paused</source>
        <translation>自动休眠已暂停</translation>
    </message>
    <message>
        <source>the service&apos;s answer cannot be read: %1</source>
        <translation>无法读取服务的应答：%1</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>计算机曾处于睡眠状态</translation>
    </message>
</context>
<context>
    <name>torpor::AutomaticPage</name>
    <message>
        <source>Charge of a low battery</source>
        <translation>低电量的百分比</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Minutes that nobody was there</source>
        <translation>无人使用的分钟数</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Hours of suspension</source>
        <translation>睡眠的小时数</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>Beginning of the night</source>
        <translation>夜间开始时间</translation>
    </message>
    <message>
        <source>End of the night</source>
        <translation>夜间结束时间</translation>
    </message>
    <message>
        <source>Torpor hibernates this computer by itself when one of these is so. Before, you are warned and can call it off.</source>
        <translation>满足以下任一条件时，Torpor 会自动使这台计算机休眠。休眠前会提醒您，您可以取消。</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times: &quot;23:30 to 05:00&quot;</extracomment>
        <translation>至</translation>
    </message>
    <message>
        <source>The &amp;battery is low, at</source>
        <translation>电池电量低至(&amp;B)</translation>
    </message>
    <message>
        <source>Nobody has been there, on battery, &amp;for</source>
        <translation>使用电池且无人操作已达(&amp;F)</translation>
    </message>
    <message>
        <source>The &amp;lid is closed, and no other screen is used</source>
        <translation>合上盖子且未使用其他屏幕(&amp;L)</translation>
    </message>
    <message>
        <source>It is &amp;night, and nobody has been there, from</source>
        <translation>夜间且无人操作，时间从(&amp;N)</translation>
    </message>
    <message>
        <source>It has been &amp;suspended for</source>
        <translation>已睡眠达(&amp;S)</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>不做任何操作</translation>
    </message>
    <message>
        <source>Hibernate without Torpor</source>
        <translation>不通过 Torpor 休眠</translation>
    </message>
    <message>
        <source>Hibernate without Torpor, else suspend</source>
        <translation>不通过 Torpor 休眠，否则睡眠</translation>
    </message>
    <message>
        <source>Hibernate without Torpor, else suspend, else power off</source>
        <translation>不通过 Torpor 休眠，否则睡眠，再否则关机</translation>
    </message>
    <message>
        <source>When Torpor &amp;cannot hibernate it:</source>
        <translation>当 Torpor 无法休眠时(&amp;C)：</translation>
    </message>
    <message>
        <source>When the battery is nearly empty Torpor acts in any case, so that nothing is lost. What else rules can do is in the manual.</source>
        <translation>电池即将耗尽时，Torpor 无论如何都会采取行动，以免丢失数据。规则的其他用法见手册。</translation>
    </message>
    <message>
        <source>Something else acts, too:</source>
        <translation>还有其他程序在操作：</translation>
    </message>
</context>
<context>
    <name>torpor::BackgroundPortal</name>
    <message>
        <source>Torpor&apos;s icon in the panel, and hibernation by itself</source>
        <translation>面板中的 Torpor 图标和自动休眠</translation>
    </message>
</context>
<context>
    <name>torpor::CountdownWindow</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Hibernate &amp;now</source>
        <translation>立即休眠(&amp;N)</translation>
    </message>
    <message>
        <source>Torpor</source>
        <translation>Torpor</translation>
    </message>
    <message>
        <source>Time that is left</source>
        <translation>剩余时间</translation>
    </message>
    <message numerus="yes">
        <source>This computer hibernates in %n second(s)</source>
        <translation>
            <numerusform>这台计算机将在 %n 秒后休眠</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>torpor::Countdowns</name>
    <message>
        <source>you wanted it at this time</source>
        <translation>您要求在此时休眠</translation>
    </message>
</context>
<context>
    <name>torpor::Desktop</name>
    <message>
        <source>Not hibernated</source>
        <translation>未休眠</translation>
    </message>
    <message>
        <source>The time that you wanted it at was slept through.</source>
        <translation>指定的时间在睡眠中错过了。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>The session is back</source>
        <translation>会话已恢复</translation>
    </message>
    <message>
        <source>The rehearsal went well</source>
        <translation>演练顺利</translation>
    </message>
    <message>
        <source>The rehearsal failed</source>
        <translation>演练失败</translation>
    </message>
    <message>
        <source>The hibernation failed</source>
        <translation>休眠失败</translation>
    </message>
    <message>
        <source>Not rehearsed</source>
        <translation>未演练</translation>
    </message>
    <message>
        <source>Torpor</source>
        <translation>Torpor</translation>
    </message>
    <message>
        <source>Hibernates this machine, and shows whether it can.</source>
        <translation>使这台机器休眠，并显示能否休眠。</translation>
    </message>
    <message>
        <source>Show the icon in the panel only.</source>
        <translation>仅在面板中显示图标。</translation>
    </message>
</context>
<context>
    <name>torpor::DevicesModel</name>
    <message>
        <source>%1 (module, proprietary)</source>
        <extracomment>%1 is the name of a driver</extracomment>
        <translation>%1（模块，专有）</translation>
    </message>
    <message>
        <source>%1 (module, not from the kernel)</source>
        <translation>%1（模块，非内核自带）</translation>
    </message>
    <message>
        <source>%1 (module)</source>
        <translation>%1（模块）</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1（内建）</translation>
    </message>
    <message>
        <source>No driver</source>
        <translation>无驱动</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内建</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>未加载</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>way of the image</source>
        <translation>映像路径</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>no medium</source>
        <translation>无介质</translation>
    </message>
    <message>
        <source>swap space</source>
        <translation>交换空间</translation>
    </message>
    <message>
        <source>It did not come back after the last hibernation, and is still missing.</source>
        <translation>上次休眠后未恢复，现在仍然缺失。</translation>
    </message>
    <message>
        <source>It did not come back after the last hibernation.</source>
        <translation>上次休眠后未恢复。</translation>
    </message>
    <message>
        <source>The image goes through it, and the save kernel has no driver for it.</source>
        <translation>映像要经过它，而保存内核没有它的驱动。</translation>
    </message>
    <message>
        <source>Its driver is not from the kernel; such graphics drivers often fail to wake.</source>
        <translation>其驱动并非内核自带；这类显卡驱动常常无法唤醒。</translation>
    </message>
    <message>
        <source>Whether the kernel that writes and reads the image can drive the device</source>
        <translation>写入和读取映像的内核能否驱动此设备</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动</translation>
    </message>
    <message>
        <source>In the save kernel</source>
        <translation>在保存内核中</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
</context>
<context>
    <name>torpor::DevicesPage</name>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show only devices that contain this text</source>
        <translation>仅显示包含此文本的设备</translation>
    </message>
    <message>
        <source>Which devices to show</source>
        <translation>显示哪些设备</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>所有设备</translation>
    </message>
    <message>
        <source>What deserves a look</source>
        <translation>值得注意的</translation>
    </message>
    <message>
        <source>What did not come back last time</source>
        <translation>上次未恢复的</translation>
    </message>
    <message>
        <source>What the image goes through</source>
        <translation>映像经过的</translation>
    </message>
    <message>
        <source>What carries mounted filesystems</source>
        <translation>承载已挂载文件系统的</translation>
    </message>
    <message>
        <source>Whose driver is a module</source>
        <translation>驱动为模块的</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Looking at the devices…</source>
        <translation>正在查看设备…</translation>
    </message>
    <message>
        <source>The devices could not be listed: %1 %2</source>
        <translation>无法列出设备：%1 %2</translation>
    </message>
    <message>
        <source>No device is known.</source>
        <translation>没有已知设备。</translation>
    </message>
    <message>
        <source>No device is of that kind.</source>
        <translation>没有此类设备。</translation>
    </message>
</context>
<context>
    <name>torpor::Document</name>
    <message>
        <source>the helper&apos;s answer cannot be read; it may be of another version</source>
        <translation>无法读取后台服务的应答；其版本可能不同</translation>
    </message>
</context>
<context>
    <name>torpor::FindingCard</name>
    <message>
        <source>In the way</source>
        <translation>阻碍</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Let Torpor mend it before it hibernates</source>
        <translation>让 Torpor 在休眠前修复</translation>
    </message>
    <message>
        <source>Before it hibernates, let Torpor do this: %1</source>
        <translation>休眠前让 Torpor 执行：%1</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>设置休眠…</translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>解决办法：%1</translation>
    </message>
</context>
<context>
    <name>torpor::HistoryChart</name>
    <message>
        <source>Durations and image sizes over time</source>
        <translation>用时和映像大小的变化</translation>
    </message>
    <message>
        <source>Saving (s)</source>
        <translation>保存（秒）</translation>
    </message>
    <message>
        <source>Coming back (s)</source>
        <translation>恢复（秒）</translation>
    </message>
    <message>
        <source>Image (GiB)</source>
        <translation>映像 (GiB)</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
</context>
<context>
    <name>torpor::HistoryModel</name>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>How long it took until the power was off</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Coming back</source>
        <extracomment>How long it took until the session was back</extracomment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>torpor::HistoryPage</name>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Report a &amp;problem…</source>
        <translation>报告问题(&amp;P)…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>导出历史</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>As &amp;CSV for a spreadsheet…</source>
        <translation>导出为 CSV（电子表格）(&amp;C)…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>As &amp;JSON, complete…</source>
        <translation>导出为 JSON（完整）(&amp;J)…</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>Over &amp;time</source>
        <translation>变化趋势(&amp;T)</translation>
    </message>
    <message>
        <source>What the system&apos;s journal has of it</source>
        <translation>系统日志中的相关内容</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>The history could not be read: %1 %2</source>
        <translation>无法读取历史：%1 %2</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史…</translation>
    </message>
    <message>
        <source>Nothing has been tried yet. A rehearsal is a good beginning.</source>
        <translation>还没有任何尝试。可以先演练一次。</translation>
    </message>
    <message>
        <source>Choose an attempt to see what is known of it.</source>
        <translation>选择一次尝试以查看其信息。</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>The history was written to %1.</source>
        <translation>历史已写入 %1。</translation>
    </message>
    <message>
        <source>The history could not be written to %1: %2.</source>
        <translation>无法将历史写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>torpor::Journal</name>
    <message>
        <source>The journal could not be read.</source>
        <translation>无法读取日志。</translation>
    </message>
    <message>
        <source>The journal has nothing of it, or this user may not read it: members of the group systemd-journal may.</source>
        <translation>日志中没有相关内容，或此用户无权读取：systemd-journal 组的成员可以读取。</translation>
    </message>
    <message>
        <source>There is no journal that could be read here.</source>
        <translation>这里没有可读取的日志。</translation>
    </message>
</context>
<context>
    <name>torpor::KAuthHelper</name>
    <message>
        <source>the service refuses without telling a reason</source>
        <translation>服务拒绝了请求，但没有说明原因</translation>
    </message>
    <message>
        <source>the system bus cannot be reached</source>
        <translation>无法连接系统总线</translation>
    </message>
    <message>
        <source>the service is busy with another request; a question for a password may be open</source>
        <translation>服务正忙于处理另一个请求；可能有密码询问尚未回答</translation>
    </message>
    <message>
        <source>the authentication was cancelled</source>
        <translation>身份验证已取消</translation>
    </message>
    <message>
        <source>the service does not know &apos;%1&apos;; is it of another version?</source>
        <translation>服务不认识“%1”；是否版本不同？</translation>
    </message>
    <message>
        <source>the service&apos;s answer is not one that is known (%1)</source>
        <translation>服务的应答无法识别（%1）</translation>
    </message>
    <message>
        <source>this needs an administrator&apos;s authentication, and nobody has authenticated</source>
        <translation>此操作需要管理员身份验证，但无人验证</translation>
    </message>
    <message>
        <source>the administrator&apos;s rules do not allow this here</source>
        <translation>管理员的规则不允许在此执行</translation>
    </message>
    <message>
        <source>the service did not answer in time</source>
        <translation>服务未及时应答</translation>
    </message>
    <message>
        <source>the service ended without an answer</source>
        <translation>服务未应答就结束了</translation>
    </message>
    <message>
        <source>the system bus does not allow talking to the service</source>
        <translation>系统总线不允许与服务通信</translation>
    </message>
    <message>
        <source>the service does not understand this program; is it of another version?</source>
        <translation>服务无法理解此程序；是否版本不同？</translation>
    </message>
    <message>
        <source>the service of Torpor is not installed</source>
        <translation>Torpor 的服务未安装</translation>
    </message>
    <message>
        <source>the service of Torpor could not be started</source>
        <translation>无法启动 Torpor 的服务</translation>
    </message>
</context>
<context>
    <name>torpor::KernelChoice</name>
    <message>
        <source>Kernel that saves and resumes</source>
        <translation>负责保存和恢复的内核</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1（未安装）</translation>
    </message>
    <message>
        <source>The running kernel</source>
        <translation>正在运行的内核</translation>
    </message>
    <message>
        <source>%1 (running)</source>
        <translation>%1（正在运行）</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>%1 不能使用。%2</translation>
    </message>
</context>
<context>
    <name>torpor::MachineModel</name>
    <message>
        <source>its process ended without telling how it went; see the system&apos;s journal</source>
        <translation>其进程结束时未报告结果；请查看系统日志</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <translation>正在检查这台机器</translation>
    </message>
    <message>
        <source>Hibernation is not set up</source>
        <translation>尚未设置休眠</translation>
    </message>
    <message>
        <source>This machine cannot hibernate now</source>
        <translation>这台机器现在无法休眠</translation>
    </message>
    <message>
        <source>Ready to hibernate, with warnings</source>
        <translation>可以休眠，但有警告</translation>
    </message>
    <message>
        <source>Ready to hibernate</source>
        <translation>可以休眠</translation>
    </message>
    <message>
        <source>Hibernating in %1</source>
        <translation>%1 后休眠</translation>
    </message>
    <message>
        <source>Torpor&apos;s helper is not installed</source>
        <translation>Torpor 的后台服务未安装</translation>
    </message>
    <message>
        <source>Torpor&apos;s helper cannot be reached</source>
        <translation>无法连接 Torpor 的后台服务</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are in the way.</source>
        <translation>
            <numerusform>有 %n 项阻碍。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation>
            <numerusform>%n 个警告。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be found out; a rehearsal tells.</source>
        <translation>
            <numerusform>有 %n 项无法查明；演练一次便知。</numerusform>
        </translation>
    </message>
    <message>
        <source>A partition has to be prepared first. Nothing is changed before you confirm it.</source>
        <translation>必须先准备一个分区。在您确认之前不会更改任何内容。</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>上次：%1</translation>
    </message>
    <message>
        <source>It has not been tried yet.</source>
        <translation>尚未尝试过。</translation>
    </message>
    <message>
        <source>Rehearsing</source>
        <translation>正在演练</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>正在休眠</translation>
    </message>
    <message>
        <source>Rehearsing (done: %1)</source>
        <extracomment>%1 is what was done last: &quot;Writing open files&quot;</extracomment>
        <translation>正在演练（已完成：%1）</translation>
    </message>
    <message>
        <source>Hibernating (done: %1)</source>
        <translation>正在休眠（已完成：%1）</translation>
    </message>
    <message>
        <source>Cannot rehearse</source>
        <translation>无法演练</translation>
    </message>
    <message>
        <source>Cannot hibernate</source>
        <translation>无法休眠</translation>
    </message>
    <message>
        <source>Cancelling the rehearsal</source>
        <translation>正在取消演练</translation>
    </message>
    <message>
        <source>Cancelling the hibernation</source>
        <translation>正在取消休眠</translation>
    </message>
    <message>
        <source>Cannot cancel</source>
        <translation>无法取消</translation>
    </message>
    <message>
        <source>Torpor&apos;s helper is busy</source>
        <translation>Torpor 的后台服务正忙</translation>
    </message>
    <message>
        <source>The helper is busy with another request; a question for a password may be open. This is how things were before.</source>
        <translation>后台服务正在处理另一个请求；可能有一个密码询问尚未回答。这是之前的情况。</translation>
    </message>
</context>
<context>
    <name>torpor::MainWindow</name>
    <message>
        <source>Torpor</source>
        <translation>Torpor</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Can it hibernate?</source>
        <translation>能否休眠？</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>&amp;Torpor</source>
        <translation>&amp;Torpor</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>报告问题(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;About Torpor</source>
        <translation>关于 Torpor(&amp;A)</translation>
    </message>
    <message>
        <source>About Torpor</source>
        <translation>关于 Torpor</translation>
    </message>
    <message>
        <source>Torpor %1

Hibernation through a second kernel.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Torpor %1

通过第二个内核实现休眠。
自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
</context>
<context>
    <name>torpor::Notifier</name>
    <message>
        <source>Torpor</source>
        <translation>Torpor</translation>
    </message>
</context>
<context>
    <name>torpor::PhaseBar</name>
    <message>
        <source>How long each phase took</source>
        <translation>各阶段用时</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a phase, and its duration</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>torpor::PlanDialog</name>
    <message>
        <source>Hibernate at a time</source>
        <translation>定时休眠</translation>
    </message>
    <message>
        <source>&amp;Hibernate then</source>
        <translation>届时休眠(&amp;H)</translation>
    </message>
    <message>
        <source>Hibernate &amp;at:</source>
        <translation>休眠时间(&amp;A)：</translation>
    </message>
    <message>
        <source>That is today, in %1. A minute before you are warned, and can call it off.</source>
        <translation>即今天，%1 之后。提前一分钟会提醒您，您可以取消。</translation>
    </message>
    <message>
        <source>That is tomorrow, in %1. A minute before you are warned, and can call it off.</source>
        <translation>即明天，%1 之后。提前一分钟会提醒您，您可以取消。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock gives no alarm: it cannot be done.</source>
        <translation>这台机器的时钟不能设定闹钟：无法定时。</translation>
    </message>
</context>
<context>
    <name>torpor::PreflightPage</name>
    <message>
        <source>&amp;Rehearse</source>
        <translation>演练(&amp;R)</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>设置休眠(&amp;U)…</translation>
    </message>
    <message>
        <source>Read the image &amp;back before the power is cut</source>
        <translation>切断电源前回读映像(&amp;B)</translation>
    </message>
    <message>
        <source>Does all that a hibernation does but cut the power</source>
        <translation>执行休眠的所有步骤，但不切断电源</translation>
    </message>
    <message>
        <source>An attempt is under way</source>
        <translation>正在进行一次尝试</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>&amp;Hibernate anyway</source>
        <translation>仍要休眠(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hibernate</source>
        <translation>休眠(&amp;H)</translation>
    </message>
    <message>
        <source>Hide what is in order</source>
        <translation>隐藏正常的项目</translation>
    </message>
    <message>
        <source>Show what is in order (%1)</source>
        <translation>显示正常的项目（%1）</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>&quot;Cannot hibernate: it is mounted&quot; and a sentence of advice, which may be empty</extracomment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>取消(&amp;E)</translation>
    </message>
</context>
<context>
    <name>torpor::ProblemDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>This is what helps to find out what went wrong. Names, serial numbers and addresses were taken out; look through it nevertheless before you give it to somebody. Nothing is sent by Torpor.</source>
        <translation>这些信息有助于查明问题所在。名称、序列号和地址已被去除；但在交给他人之前仍请检查一遍。Torpor 不会发送任何内容。</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The report is being put together</source>
        <translation>正在汇总报告</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>报告已写入 %1。</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>无法将报告写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>torpor::RulesModel</name>
    <message>
        <source>Blocks</source>
        <translation>阻止</translation>
    </message>
    <message>
        <source>Passes over others</source>
        <translation>忽略其他规则</translation>
    </message>
    <message>
        <source>Unmounts it before</source>
        <translation>休眠前卸载文件系统</translation>
    </message>
    <message>
        <source>Unloads its driver before</source>
        <translation>休眠前卸载驱动</translation>
    </message>
    <message>
        <source>Detaches it before</source>
        <translation>休眠前分离设备</translation>
    </message>
    <message>
        <source>Gives its driver to the save kernel</source>
        <translation>将驱动加入保存内核</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Torpor</source>
        <translation>Torpor</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 is the id of a rule, %2 the name of the file that has it</extracomment>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Only tells</source>
        <translation>仅告知</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpCheckPage</name>
    <message>
        <source>Can this machine do it?</source>
        <translation>这台机器能做到吗？</translation>
    </message>
    <message>
        <source>Torpor writes the memory to a partition of its own and cuts the power. At the next start it reads it back, and everything is as it was.</source>
        <translation>Torpor 将内存写入专用分区并切断电源。下次启动时再读回来，一切如旧。</translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation>正在检查这台机器…</translation>
    </message>
    <message>
        <source>Not as it is. This has to be mended first:</source>
        <translation>目前还不行。必须先解决：</translation>
    </message>
    <message>
        <source>Nothing is known to be in the way. This is worth knowing:</source>
        <translation>没有已知的阻碍。以下内容值得了解：</translation>
    </message>
    <message>
        <source>Yes. Nothing is in the way.</source>
        <translation>可以。没有任何阻碍。</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpKernelPage</name>
    <message>
        <source>Which kernel saves and resumes?</source>
        <translation>由哪个内核保存和恢复？</translation>
    </message>
    <message>
        <source>A second kernel writes and reads the memory. The running one is a good choice.</source>
        <translation>由第二个内核写入和读取内存。正在运行的内核就是不错的选择。</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 %2</source>
        <translation>未作任何更改：%1 %2</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpModel</name>
    <message>
        <source>%1, %2 on %3</source>
        <extracomment>A partition: its name, size and disk</extracomment>
        <translation>%1，%2，位于 %3</translation>
    </message>
    <message>
        <source>%1 “%2”, %3 on %4</source>
        <extracomment>A partition: its name, label, size and disk</extracomment>
        <translation>%1“%2”，%3，位于 %4</translation>
    </message>
    <message>
        <source>Everything on %1 will be erased for good. %2</source>
        <translation>%1 上的所有内容将被永久清除。%2</translation>
    </message>
    <message>
        <source>%1 becomes the hibernating partition. It is empty; no data is lost.</source>
        <translation>%1 将成为休眠分区。它是空的，不会丢失数据。</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpPartitionPage</name>
    <message>
        <source>Where is the memory to be written?</source>
        <translation>内存写到哪里？</translation>
    </message>
    <message>
        <source>It needs a partition that is used for nothing else. Those that cannot be taken are shown with the reason.</source>
        <translation>需要一个不作他用的分区。不能选用的分区会显示原因。</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>The partitions could not be listed: %1 %2</source>
        <translation>无法列出分区：%1 %2</translation>
    </message>
    <message>
        <source>Looking for partitions…</source>
        <translation>正在查找分区…</translation>
    </message>
    <message>
        <source>No partition can be taken. Make one of at least %1 with a partition editor, and come back.</source>
        <translation>没有可用的分区。请用分区工具创建一个至少 %1 的分区，然后再来。</translation>
    </message>
    <message>
        <source>At least %1 are needed for the memory of this machine.</source>
        <translation>这台机器的内存至少需要 %1。</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpPreparePage</name>
    <message>
        <source>Prepare the partition</source>
        <translation>准备分区</translation>
    </message>
    <message>
        <source>This is the first step that changes something on the disk.</source>
        <translation>这是第一个会更改磁盘内容的步骤。</translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>准备(&amp;P)</translation>
    </message>
    <message>
        <source>The partition was not prepared: %1 %2</source>
        <translation>分区未准备好：%1 %2</translation>
    </message>
    <message>
        <source>Type %1 to confirm that its data may be erased:</source>
        <extracomment>%1 is the name of a partition: &quot;sda5&quot;</extracomment>
        <translation>输入 %1 以确认可以清除其数据：</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpRehearsePage</name>
    <message>
        <source>&amp;Rehearse now</source>
        <translation>立即演练(&amp;R)</translation>
    </message>
    <message>
        <source>The partition is prepared</source>
        <translation>分区已准备好</translation>
    </message>
    <message>
        <source>A rehearsal does all that a hibernation does but cut the power. The screen is black for a few seconds, and the session comes back by itself.</source>
        <translation>演练会执行休眠的所有步骤，但不切断电源。屏幕会黑几秒钟，然后会话自动恢复。</translation>
    </message>
    <message>
        <source>The rehearsal is under way</source>
        <translation>演练正在进行</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Cancel the rehearsal</source>
        <translation>取消演练</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpWizard</name>
    <message>
        <source>Set up hibernation</source>
        <translation>设置休眠</translation>
    </message>
</context>
<context>
    <name>torpor::SettingsDialog</name>
    <message>
        <source>Read the image &amp;back before the power is cut</source>
        <translation>切断电源前回读映像(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Tell after each hibernation how it went</source>
        <translation>每次休眠后告知结果(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Start with the session</source>
        <translation>随会话启动(&amp;S)</translation>
    </message>
    <message>
        <source>The system&apos;s own &amp;Hibernate goes through Torpor, too</source>
        <translation>系统自带的休眠也通过 Torpor(&amp;H)</translation>
    </message>
    <message>
        <source>Re&amp;move Torpor&apos;s changes to this machine…</source>
        <translation>移除 Torpor 对这台机器的更改(&amp;M)…</translation>
    </message>
    <message>
        <source>Settings of Torpor</source>
        <translation>Torpor 首选项</translation>
    </message>
    <message>
        <source>Chosen by the speed of the disk</source>
        <translation>根据磁盘速度选择</translation>
    </message>
    <message>
        <source>LZ4: fast</source>
        <translation>LZ4：快</translation>
    </message>
    <message>
        <source>Zstandard: small</source>
        <translation>Zstandard：小</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不压缩</translation>
    </message>
    <message>
        <source>Chosen by what this GRUB can do</source>
        <translation>根据此 GRUB 的能力选择</translation>
    </message>
    <message>
        <source>The menu looks for an image by itself</source>
        <translation>启动菜单自行查找映像</translation>
    </message>
    <message>
        <source>The next start is set before the power is cut</source>
        <translation>切断电源前设定下次启动</translation>
    </message>
    <message>
        <source>Takes longer, and finds a disk that does not keep what it was given</source>
        <translation>耗时更长，但能发现未正确保存数据的磁盘</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>As much as it needs</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>Also where no swap space is large enough for the kernel&apos;s hibernation</source>
        <translation>即使交换空间不足以使用内核自带的休眠</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 %2</source>
        <translation>未作任何更改：%1 %2</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>这台机器</translation>
    </message>
    <message>
        <source>&amp;Kernel that saves and resumes:</source>
        <translation>负责保存和恢复的内核(&amp;K)：</translation>
    </message>
    <message>
        <source>C&amp;ompression:</source>
        <translation>压缩(&amp;O)：</translation>
    </message>
    <message>
        <source>Keep the h&amp;istory for:</source>
        <translation>历史保留(&amp;I)：</translation>
    </message>
    <message>
        <source>This user</source>
        <translation>此用户</translation>
    </message>
    <message>
        <source>What is looked at before each hibernation, and what comes of it.</source>
        <translation>每次休眠前检查的内容及其后果。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>How the image is &amp;found at the start:</source>
        <translation>启动时如何找到映像(&amp;F)：</translation>
    </message>
    <message>
        <source>Memory of the &amp;saving kernel:</source>
        <translation>保存内核的内存(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>A&amp;utomatic hibernation</source>
        <translation>自动休眠(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>规则(&amp;R)</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>高级(&amp;V)</translation>
    </message>
    <message>
        <source>No rules are installed.</source>
        <translation>未安装任何规则。</translation>
    </message>
    <message>
        <source>This helper does not switch rules; an administrator does, in /etc/torpor/rules.d.</source>
        <translation>此后台服务不能开关规则；由管理员在 /etc/torpor/rules.d 中设置。</translation>
    </message>
    <message>
        <source>The machine&apos;s settings could not be read: %1 %2</source>
        <translation>无法读取机器的设置：%1 %2</translation>
    </message>
    <message>
        <source>Whether Torpor starts with the session could not be changed.</source>
        <translation>无法更改 Torpor 是否随会话启动。</translation>
    </message>
    <message>
        <source>When Torpor hibernates by itself could not be changed: %1 cannot be written.</source>
        <translation>无法更改自动休眠的时机：不能写入 %1。</translation>
    </message>
    <message>
        <source>Remove Torpor&apos;s changes</source>
        <translation>移除 Torpor 的更改</translation>
    </message>
    <message>
        <source>The hibernating partition is given up, and with it a session that waits to be resumed. The boot menu becomes what it was.</source>
        <translation>将放弃休眠分区，以及其中等待恢复的会话。启动菜单恢复原样。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind a number, with its blank</extracomment>
        <translation>
            <numerusform> 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>torpor::SettingsModel</name>
    <message>
        <source>Not so: %1</source>
        <translation>不满足：%1</translation>
    </message>
    <message>
        <source>The memory of the save kernel must be between %1 and %2 MiB.</source>
        <translation>保存内核的内存必须在 %1 到 %2 MiB 之间。</translation>
    </message>
    <message>
        <source>The history can be kept for 1 to %1 days.</source>
        <translation>历史可以保留 1 到 %1 天。</translation>
    </message>
</context>
<context>
    <name>torpor::StatisticsModel</name>
    <message numerus="yes">
        <source>%1 of %n attempt(s) that were begun went well (%2 %).</source>
        <translation>
            <numerusform>已开始的 %n 次尝试中有 %1 次顺利（%2%）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were broken off.</source>
        <translation>
            <numerusform>%n 次被中止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused.</source>
        <translation>
            <numerusform>%n 次被拒绝。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving takes %1 and coming back %2 on average.</source>
        <translation>平均保存用时 %1，恢复用时 %2。</translation>
    </message>
</context>
<context>
    <name>torpor::SuspendWatch</name>
    <message>
        <source>Sets an alarm to hibernate later</source>
        <translation>设定闹钟以便稍后休眠</translation>
    </message>
</context>
<context>
    <name>torpor::SystemActions</name>
    <message>
        <source>the hibernation ended without telling how</source>
        <translation>休眠结束时未报告结果</translation>
    </message>
    <message>
        <source>the computer did not fall asleep</source>
        <translation>计算机没有进入睡眠</translation>
    </message>
    <message>
        <source>the service does not tell which attempt it has begun</source>
        <translation>服务没有说明它开始了哪次尝试</translation>
    </message>
    <message>
        <source>it did not work</source>
        <translation>没有成功</translation>
    </message>
</context>
<context>
    <name>torpor::Tray</name>
    <message>
        <source>Torpor</source>
        <translation>Torpor</translation>
    </message>
    <message>
        <source>&amp;Pause automatic hibernation</source>
        <translation>暂停自动休眠(&amp;P)</translation>
    </message>
    <message>
        <source>Last time: %1, %2</source>
        <extracomment>%1 is an outcome: &quot;Resumed&quot;; %2 a date and time</extracomment>
        <translation>上次：%1，%2</translation>
    </message>
</context>
<context>
    <name>torpor::Words</name>
    <message>
        <source>Not ended</source>
        <comment>outcome of an attempt</comment>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Resumed</source>
        <comment>outcome of an attempt</comment>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Went well</source>
        <comment>outcome of a rehearsal</comment>
        <translation>顺利</translation>
    </message>
    <message>
        <source>Broken off</source>
        <comment>outcome of an attempt</comment>
        <translation>已中止</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outcome of an attempt</comment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome of an attempt</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>the user</source>
        <comment>who wanted it</comment>
        <translation>用户操作</translation>
    </message>
    <message>
        <source>the command line</source>
        <comment>who wanted it</comment>
        <translation>命令行</translation>
    </message>
    <message>
        <source>a low battery</source>
        <comment>who wanted it</comment>
        <translation>电量低</translation>
    </message>
    <message>
        <source>nobody being there</source>
        <comment>who wanted it</comment>
        <translation>无人使用</translation>
    </message>
    <message>
        <source>the closed lid</source>
        <comment>who wanted it</comment>
        <translation>合上盖子</translation>
    </message>
    <message>
        <source>the power button</source>
        <comment>who wanted it</comment>
        <translation>电源按钮</translation>
    </message>
    <message>
        <source>the schedule</source>
        <comment>who wanted it</comment>
        <translation>计划</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Building what saves</source>
        <translation>构建保存环境</translation>
    </message>
    <message>
        <source>Telling programs</source>
        <translation>通知程序</translation>
    </message>
    <message>
        <source>Writing open files</source>
        <translation>写入打开的文件</translation>
    </message>
    <message>
        <source>Loading the save kernel</source>
        <translation>加载保存内核</translation>
    </message>
    <message>
        <source>Starting the save kernel</source>
        <translation>启动保存内核</translation>
    </message>
    <message>
        <source>Finding the memory in use</source>
        <translation>查找使用中的内存</translation>
    </message>
    <message>
        <source>Opening the partition</source>
        <translation>打开分区</translation>
    </message>
    <message>
        <source>Writing the image</source>
        <translation>写入映像</translation>
    </message>
    <message>
        <source>Reading the image back</source>
        <translation>回读映像</translation>
    </message>
    <message>
        <source>Starting to resume</source>
        <translation>开始恢复</translation>
    </message>
    <message>
        <source>Checking the image</source>
        <translation>检查映像</translation>
    </message>
    <message>
        <source>Marking the image as used</source>
        <translation>标记映像为已使用</translation>
    </message>
    <message>
        <source>Loading the image</source>
        <translation>加载映像</translation>
    </message>
    <message>
        <source>Waking programs</source>
        <translation>唤醒程序</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a device</comment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a device</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a device</comment>
        <translation>有变化</translation>
    </message>
    <message>
        <source>No reason is known.</source>
        <translation>原因未知。</translation>
    </message>
    <message>
        <source>Hibernation</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>It has begun; how it ended is not known yet.</source>
        <translation>已开始；结果尚不清楚。</translation>
    </message>
    <message>
        <source>The session was hibernated and came back.</source>
        <translation>会话已休眠并恢复。</translation>
    </message>
    <message>
        <source>The rehearsal went well: this machine can hibernate.</source>
        <translation>演练顺利：这台机器可以休眠。</translation>
    </message>
    <message>
        <source>The rehearsal was broken off, and the session went on. %1</source>
        <translation>演练已中止，会话继续。%1</translation>
    </message>
    <message>
        <source>The hibernation was broken off, and the session went on. %1</source>
        <translation>休眠已中止，会话继续。%1</translation>
    </message>
    <message>
        <source>The rehearsal was not begun. %1</source>
        <translation>演练未开始。%1</translation>
    </message>
    <message>
        <source>The hibernation was not begun. %1</source>
        <translation>休眠未开始。%1</translation>
    </message>
    <message>
        <source>The rehearsal failed. %1</source>
        <translation>演练失败。%1</translation>
    </message>
    <message>
        <source>The hibernation failed. %1</source>
        <translation>休眠失败。%1</translation>
    </message>
    <message>
        <source>It was away for %1.</source>
        <translation>离开了 %1。</translation>
    </message>
    <message>
        <source>Saving took %1, coming back %2.</source>
        <extracomment>Both are durations, such as &quot;7.2 s&quot;.</extracomment>
        <translation>保存用时 %1，恢复用时 %2。</translation>
    </message>
    <message>
        <source>Saving took %1.</source>
        <translation>保存用时 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) did not come back: %1.</source>
        <translation>
            <numerusform>%n 个设备未恢复：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a system bus no program can reach the helper. Is this a container, or is D-Bus not running?</source>
        <translation>没有系统总线，任何程序都无法连接后台服务。这里是容器吗？还是 D-Bus 没有运行？</translation>
    </message>
    <message>
        <source>Install the package torpor-helper of your distribution. This window can stay open meanwhile.</source>
        <translation>请安装发行版中的 torpor-helper 软件包。此窗口可以一直开着。</translation>
    </message>
    <message>
        <source>Update the application and its helper to the same version.</source>
        <translation>请将应用程序和后台服务更新到相同版本。</translation>
    </message>
    <message>
        <source>What was asked for may have been done all the same. Look again to see how things are.</source>
        <translation>所请求的操作可能仍已完成。请重新检查当前状态。</translation>
    </message>
    <message>
        <source>Another program is asking it for something. Try again in a moment.</source>
        <translation>另一个程序正在向它提出请求。请稍后再试。</translation>
    </message>
    <message>
        <source>Nobody could be asked for a password: no polkit agent runs in this session.</source>
        <translation>无法询问密码：此会话中没有运行 polkit 代理。</translation>
    </message>
    <message>
        <source>The administrator of this machine decides who may do that.</source>
        <translation>由这台机器的管理员决定谁可以这样做。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>The rehearsal was cancelled, and the session went on.</source>
        <translation>演练已取消，会话继续。</translation>
    </message>
    <message>
        <source>The hibernation was cancelled, and the session went on.</source>
        <translation>休眠已取消，会话继续。</translation>
    </message>
</context>
</TS>
