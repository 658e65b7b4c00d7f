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
    <name>Ctl</name>
    <message>
        <source>The attempt has begun; how it ended is not known yet.</source>
        <translation>尝试已开始；结果尚不清楚。</translation>
    </message>
    <message>
        <source>The session was hibernated and came back.</source>
        <translation>会话已休眠并已恢复。</translation>
    </message>
    <message>
        <source>The rehearsal went well: this machine can hibernate.</source>
        <translation>演练顺利：这台机器可以休眠。</translation>
    </message>
    <message>
        <source>The rehearsal was cancelled, and the session went on.</source>
        <translation>演练已取消，会话继续。</translation>
    </message>
    <message>
        <source>The hibernation was cancelled, and the session went on.</source>
        <translation>休眠已取消，会话继续。</translation>
    </message>
    <message>
        <source>The rehearsal was broken off, and the session went on: %1</source>
        <translation>演练已中止，会话继续：%1</translation>
    </message>
    <message>
        <source>The hibernation was broken off, and the session went on: %1</source>
        <translation>休眠已中止，会话继续：%1</translation>
    </message>
    <message>
        <source>Cannot rehearse: %1</source>
        <translation>无法演练：%1</translation>
    </message>
    <message>
        <source>Cannot hibernate: %1</source>
        <translation>无法休眠：%1</translation>
    </message>
    <message>
        <source>The rehearsal failed: %1</source>
        <translation>演练失败：%1</translation>
    </message>
    <message>
        <source>The hibernation failed: %1</source>
        <translation>休眠失败：%1</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <extracomment>Charge of the battery in percent</extracomment>
        <translation>之前 %1，之后 %2</translation>
    </message>
    <message>
        <source>Devices that are not as they were:</source>
        <translation>与之前不同的设备：</translation>
    </message>
    <message>
        <source>%1; it carried %2</source>
        <extracomment>A device, and where filesystems on it were mounted</extracomment>
        <translation>%1；其上有 %2</translation>
    </message>
    <message>
        <source>Overridden: %1</source>
        <translation>已忽略：%1</translation>
    </message>
    <message>
        <source>What is known of it came late: %1</source>
        <translation>相关信息来得较晚：%1</translation>
    </message>
    <message>
        <source>Attempt</source>
        <comment>before its id</comment>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>before a time</comment>
        <translation>开始</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，由%2触发</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>before its size</comment>
        <translation>映像</translation>
    </message>
    <message>
        <source>%1 of memory in %2 (%3)</source>
        <extracomment>Sizes, and how it was compressed</extracomment>
        <translation>%1 内存存为 %2（%3）</translation>
    </message>
    <message>
        <source>Battery</source>
        <comment>before its charge</comment>
        <translation>电池</translation>
    </message>
    <message>
        <source>No attempt is known.</source>
        <translation>没有已知的尝试。</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>heading</comment>
        <translation>开始</translation>
    </message>
    <message>
        <source>What</source>
        <comment>heading</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>heading</comment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>heading</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>heading</comment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>heading</comment>
        <translation>映像</translation>
    </message>
    <message>
        <source>Attempt</source>
        <comment>heading</comment>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>heading</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Torpor does this itself: %1</source>
        <translation>Torpor 会自行处理：%1</translation>
    </message>
    <message>
        <source>Torpor can do this: %1</source>
        <translation>Torpor 可以处理：%1</translation>
    </message>
    <message>
        <source>This machine cannot hibernate as it is.</source>
        <translation>这台机器目前不能休眠。</translation>
    </message>
    <message>
        <source>Nothing is known to be in the way. Try it without a power cut: %1</source>
        <translation>没有已知的障碍。请在不断电的情况下试一试：%1</translation>
    </message>
    <message>
        <source>This machine can hibernate.</source>
        <translation>这台机器可以休眠。</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) are met</source>
        <translation>
            <numerusform>已满足 %n 项要求</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <comment>a kernel</comment>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>not so: %1</source>
        <translation>不符：%1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>No kernel was found.</source>
        <translation>没有找到内核。</translation>
    </message>
    <message>
        <source>built in</source>
        <comment>a driver</comment>
        <translation>内置</translation>
    </message>
    <message>
        <source>built-in</source>
        <comment>a driver in the save kernel</comment>
        <translation>内置</translation>
    </message>
    <message>
        <source>loaded</source>
        <comment>a driver in the save kernel</comment>
        <translation>已加载</translation>
    </message>
    <message>
        <source>available</source>
        <comment>a driver in the save kernel</comment>
        <translation>可用</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a driver in the save kernel</comment>
        <translation>缺少</translation>
    </message>
    <message>
        <source>no medium</source>
        <translation>无介质</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>heading</comment>
        <translation>设备</translation>
    </message>
    <message>
        <source>Driver</source>
        <comment>heading</comment>
        <translation>驱动</translation>
    </message>
    <message>
        <source>Save kernel</source>
        <comment>heading</comment>
        <translation>保存内核</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>heading</comment>
        <translation>用途</translation>
    </message>
    <message>
        <source>No device was found.</source>
        <translation>没有找到设备。</translation>
    </message>
    <message>
        <source>the service does not tell which attempt has begun</source>
        <translation>服务没有说明开始了哪一次尝试</translation>
    </message>
    <message>
        <source>Cannot cancel: %1</source>
        <translation>无法取消：%1</translation>
    </message>
    <message>
        <source>no attempt is under way</source>
        <translation>没有正在进行的尝试</translation>
    </message>
    <message>
        <source>its process ended without leaving a story; see %1</source>
        <translation>其进程结束时没有留下说明；请参阅 %1</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>尝试 %1</translation>
    </message>
    <message>
        <source>The boot menu and the partition are as if Torpor had never been set up.</source>
        <translation>启动菜单和分区已恢复到从未设置 Torpor 时的状态。</translation>
    </message>
    <message>
        <source>There is no image any more. The next start is a normal one.</source>
        <translation>已没有映像。下次启动是正常启动。</translation>
    </message>
    <message>
        <source>Cannot list the devices: %1</source>
        <translation>无法列出设备：%1</translation>
    </message>
    <message>
        <source>Cannot show the status: %1</source>
        <translation>无法显示状态：%1</translation>
    </message>
    <message>
        <source>Cannot list the kernels: %1</source>
        <translation>无法列出内核：%1</translation>
    </message>
    <message>
        <source>Cannot check: %1</source>
        <translation>无法检查：%1</translation>
    </message>
    <message>
        <source>Cannot list the partitions: %1</source>
        <translation>无法列出分区：%1</translation>
    </message>
    <message>
        <source>Cannot prepare the partition: %1</source>
        <translation>无法准备分区：%1</translation>
    </message>
    <message>
        <source>Partition %1 becomes the hibernating partition. Everything on it is lost for good.</source>
        <translation>分区 %1 将成为休眠分区。其上的所有内容将永久丢失。</translation>
    </message>
    <message>
        <source>Type its PARTUUID again to go on:</source>
        <translation>请再次输入其 PARTUUID 以继续：</translation>
    </message>
    <message>
        <source>Partition %1 becomes the hibernating partition. It is refused if it holds data.</source>
        <translation>分区 %1 将成为休眠分区。如果含有数据则会被拒绝。</translation>
    </message>
    <message>
        <source>Go on? [y/N]</source>
        <translation>继续吗？[y/N]</translation>
    </message>
    <message>
        <source>Nothing was done: there is nobody to ask whether this is meant, and %1 is not given</source>
        <translation>什么也没有做：没有可以确认的人，而且没有给出 %1</translation>
    </message>
    <message>
        <source>y,yes</source>
        <extracomment>Answers to &quot;Go on? [y/N]&quot; that mean yes, with commas between</extracomment>
        <translation>y,是</translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>什么也没有做</translation>
    </message>
    <message>
        <source>Cannot show the settings: %1</source>
        <translation>无法显示设置：%1</translation>
    </message>
    <message>
        <source>Cannot change the settings: %1</source>
        <translation>无法更改设置：%1</translation>
    </message>
    <message>
        <source>A session that waits to be resumed is lost.</source>
        <translation>等待恢复的会话将会丢失。</translation>
    </message>
    <message>
        <source>The hibernating partition is given up, and with it a session that waits to be resumed.</source>
        <translation>将放弃休眠分区，以及其中等待恢复的会话。</translation>
    </message>
    <message>
        <source>Cannot throw the image away: %1</source>
        <translation>无法丢弃映像：%1</translation>
    </message>
    <message>
        <source>Cannot remove the set-up: %1</source>
        <translation>无法移除设置：%1</translation>
    </message>
    <message>
        <source>Cannot show the history: %1</source>
        <translation>无法显示历史：%1</translation>
    </message>
    <message>
        <source>Cannot show the attempt: %1</source>
        <translation>无法显示该尝试：%1</translation>
    </message>
    <message>
        <source>Nothing is known of this attempt.</source>
        <translation>没有这次尝试的信息。</translation>
    </message>
    <message>
        <source>no attempt&apos;s id begins with %1</source>
        <translation>没有标识以 %1 开头的尝试</translation>
    </message>
    <message>
        <source>the ids of %1 attempts begin with %2</source>
        <translation>有 %1 次尝试的标识以 %2 开头</translation>
    </message>
    <message>
        <source>It is attempt %1.</source>
        <translation>这是尝试 %1。</translation>
    </message>
    <message>
        <source>In the service&apos;s own words: %1</source>
        <translation>服务的原话：%1</translation>
    </message>
    <message>
        <source>%1 (passed over by %2)</source>
        <extracomment>%1 is what a rule says, %2 the id of another rule</extracomment>
        <translation>%1（被 %2 忽略）</translation>
    </message>
    <message>
        <source>%1: it is not known whether it holds</source>
        <translation>%1：无法得知是否成立</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <translation>%1 不成立</translation>
    </message>
    <message>
        <source>%1 fires</source>
        <translation>%1 触发</translation>
    </message>
    <message>
        <source>%1 holds, but %2</source>
        <translation>%1 成立，但%2</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 已关闭</translation>
    </message>
    <message>
        <source>%1 is switched on</source>
        <translation>%1 已开启</translation>
    </message>
    <message>
        <source>%1 does not fire</source>
        <translation>%1 不触发</translation>
    </message>
    <message>
        <source>Cannot explain the policy: %1</source>
        <translation>无法解释规则：%1</translation>
    </message>
    <message>
        <source>Cannot save the facts: %1</source>
        <translation>无法保存事实：%1</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自动执行</translation>
    </message>
    <message>
        <source>When you ask for it</source>
        <translation>应您的要求</translation>
    </message>
    <message>
        <source>Cannot test the rules: %1</source>
        <translation>无法测试规则：%1</translation>
    </message>
    <message>
        <source>Cannot simulate the trace: %1</source>
        <translation>无法模拟轨迹：%1</translation>
    </message>
    <message>
        <source>Nothing happens.</source>
        <translation>什么也不会发生。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>A partition, and the disk that it is on</extracomment>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no image on it</source>
        <translation>其上没有映像</translation>
    </message>
    <message>
        <source>an unfinished image on it</source>
        <translation>其上有未完成的映像</translation>
    </message>
    <message>
        <source>an image on it that can be resumed</source>
        <translation>其上有可以恢复的映像</translation>
    </message>
    <message>
        <source>an image on it that was resumed</source>
        <translation>其上有已恢复过的映像</translation>
    </message>
    <message>
        <source>whether it has an image is not known</source>
        <translation>无法得知其上是否有映像</translation>
    </message>
    <message>
        <source>its image is %1</source>
        <translation>其映像状态为 %1</translation>
    </message>
    <message>
        <source>No partition was found.</source>
        <translation>没有找到分区。</translation>
    </message>
    <message>
        <source>At least %1 (%2 bytes) are needed. What is on a prepared partition is lost.</source>
        <translation>至少需要 %1（%2 字节）。准备分区时，其上的内容将会丢失。</translation>
    </message>
    <message>
        <source>To prepare one: %1</source>
        <translation>准备分区：%1</translation>
    </message>
    <message>
        <source>Partition %1 (%2) is the hibernating partition now.</source>
        <translation>分区 %1（%2）现在是休眠分区。</translation>
    </message>
    <message>
        <source>Next: %1, then %2.</source>
        <translation>接下来：先 %1，再 %2。</translation>
    </message>
    <message>
        <source>the running kernel</source>
        <translation>正在运行的内核</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>none is prepared; see %1</source>
        <translation>尚未准备；请参阅 %1</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Next start</source>
        <translation>下次启动</translation>
    </message>
    <message>
        <source>offers to resume the hibernated session</source>
        <translation>会提供恢复休眠会话的选项</translation>
    </message>
    <message>
        <source>a normal one</source>
        <comment>start</comment>
        <translation>正常启动</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>%1 is the id of an attempt</extracomment>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>a rehearsal, attempt %1</source>
        <translation>演练，尝试 %1</translation>
    </message>
    <message>
        <source>a hibernation, attempt %1</source>
        <translation>休眠，尝试 %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>上次尝试</translation>
    </message>
    <message>
        <source>No hibernation has ended yet.</source>
        <translation>还没有结束的休眠。</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading</comment>
        <translation>时段</translation>
    </message>
    <message>
        <source>Attempts</source>
        <comment>heading</comment>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>heading</comment>
        <translation>成功</translation>
    </message>
    <message>
        <source>Broken off</source>
        <comment>heading</comment>
        <translation>中止</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>heading</comment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>heading</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>heading</comment>
        <translation>成功率</translation>
    </message>
    <message>
        <source>all times</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Every device has come back so far.</source>
        <translation>到目前为止所有设备都已恢复。</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>heading</comment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Last missing</source>
        <comment>heading</comment>
        <translation>上次缺失</translation>
    </message>
    <message>
        <source>Known as</source>
        <comment>heading</comment>
        <translation>标识</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Numbers: how often it was missing, and how often one came back</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Nothing has happened to the outcome log.</source>
        <translation>结果日志没有出现过问题。</translation>
    </message>
    <message>
        <source>no reason is known.</source>
        <translation>原因未知。</translation>
    </message>
    <message>
        <source>an attempt is named by its id, or 4 or more of its first digits</source>
        <translation>尝试以其标识指明，或用标识开头的 4 位或更多位</translation>
    </message>
    <message>
        <source>that is no PARTUUID; torporctl prepare lists them</source>
        <translation>这不是 PARTUUID；torporctl prepare 会列出它们</translation>
    </message>
    <message>
        <source>that is no remedy; torporctl check offers them</source>
        <translation>这不是补救措施；torporctl check 会提供它们</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation>%1 不是 %2 到 %3 之间的数</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 不在 %2 之中</translation>
    </message>
    <message>
        <source>auto, lz4, zstd or none</source>
        <translation>auto、lz4、zstd 或 none</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes 或 no</translation>
    </message>
    <message>
        <source>a kernel&apos;s release, or running</source>
        <translation>某个内核的版本号，或 running</translation>
    </message>
    <message>
        <source>auto, or 32 to 4096</source>
        <translation>auto，或 32 到 4096</translation>
    </message>
    <message>
        <source>auto, grub-marker or grub-next-entry</source>
        <translation>auto、grub-marker 或 grub-next-entry</translation>
    </message>
    <message>
        <source>1 to 36525</source>
        <translation>1 到 36525</translation>
    </message>
    <message>
        <source>the rules&apos; ids with commas, or none</source>
        <translation>以逗号分隔的规则标识，或 none</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on 或 off</translation>
    </message>
    <message>
        <source>there is no setting &apos;%1&apos;</source>
        <translation>没有名为“%1”的设置</translation>
    </message>
    <message>
        <source>a value is set with %1=VALUE</source>
        <translation>用 %1=值 来设置</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>a setting, and the values that it takes</extracomment>
        <translation>%1 的取值：%2</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <comment>heading in the help</comment>
        <translation>子命令</translation>
    </message>
    <message>
        <source>Hibernates this machine, and sets it up for that.</source>
        <translation>让这台计算机休眠，并为此做好设置。</translation>
    </message>
    <message>
        <source>Exit status: 0 good; 1 refused; 2 wrong usage; 3 broken off (the session went on); 4 failed; 5 no authorization; 6 the service cannot be reached.
More: %1</source>
        <translation>退出状态：0 成功；1 被拒绝；2 用法错误；3 已中止（会话继续）；4 失败；5 未获授权；6 无法连接服务。
更多信息：%1</translation>
    </message>
    <message>
        <source>Run with %1 for more information.</source>
        <translation>加上 %1 运行可获得更多信息。</translation>
    </message>
    <message>
        <source>Print the version and end</source>
        <translation>显示版本后退出</translation>
    </message>
    <message>
        <source>Print this help and end</source>
        <translation>显示本帮助后退出</translation>
    </message>
    <message>
        <source>Print the service&apos;s answer as JSON, errors likewise</source>
        <translation>以 JSON 输出服务的回答，错误也是如此</translation>
    </message>
    <message>
        <source>Never ask for a password: be refused instead</source>
        <translation>从不询问密码：而是被拒绝</translation>
    </message>
    <message>
        <source>Look at everything that a hibernation needs; changes nothing</source>
        <translation>查看休眠所需的一切；不做任何更改</translation>
    </message>
    <message>
        <source>List the kernels that can save and resume, and what the others lack</source>
        <translation>列出能够保存和恢复的内核，以及其他内核缺少什么</translation>
    </message>
    <message>
        <source>List the devices, their drivers and what is mounted on them</source>
        <translation>列出设备、其驱动以及挂载的内容</translation>
    </message>
    <message>
        <source>Make a partition the hibernating one, or list the partitions</source>
        <translation>把某个分区设为休眠分区，或列出分区</translation>
    </message>
    <message>
        <source>The partition&apos;s PARTUUID; without it the partitions are listed</source>
        <translation>分区的 PARTUUID；不给出时列出各分区</translation>
    </message>
    <message>
        <source>Also when it holds data, which are lost</source>
        <translation>即使其中有数据也继续，数据将丢失</translation>
    </message>
    <message>
        <source>Do not ask for confirmation</source>
        <translation>不要求确认</translation>
    </message>
    <message>
        <source>Save the session, power off, and resume it at the next start</source>
        <translation>保存会话、关机，并在下次启动时恢复</translation>
    </message>
    <message>
        <source>The whole way without the power cut: save, compare every page, come back</source>
        <translation>不切断电源走完全程：保存、比较每一页、返回</translation>
    </message>
    <message>
        <source>End a hibernation or rehearsal, as long as it has not jumped</source>
        <translation>在尚未跳转之前结束休眠或演练</translation>
    </message>
    <message>
        <source>Show the partition, the boot entry and the last attempt</source>
        <translation>显示分区、启动项和上次尝试</translation>
    </message>
    <message>
        <source>Undo everything that prepare and hibernate set up</source>
        <translation>撤销 prepare 和 hibernate 所做的全部设置</translation>
    </message>
    <message>
        <source>Only throw a waiting image away, and take its entry out of the boot menu</source>
        <translation>只丢弃等待恢复的映像，并从启动菜单中移除其条目</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>Read the whole image back before the power is cut</source>
        <translation>切断电源前回读整个映像</translation>
    </message>
    <message>
        <source>Also when a program asks not to sleep</source>
        <translation>即使有程序要求不要休眠</translation>
    </message>
    <message>
        <source>Let Torpor do this first, as offered by torporctl check; may be given several times</source>
        <translation>先让 Torpor 做这件事（由 torporctl check 提供）；可多次给出</translation>
    </message>
    <message>
        <source>Print the attempt&apos;s id and end; it goes on by itself</source>
        <translation>显示尝试的标识后退出；尝试自行继续</translation>
    </message>
    <message>
        <source>Show the last attempts, or one of them with all that is known</source>
        <translation>显示最近的尝试，或其中一次的全部已知情况</translation>
    </message>
    <message>
        <source>The attempt&apos;s id, or its first digits</source>
        <translation>尝试的标识，或其开头几位</translation>
    </message>
    <message>
        <source>So many attempts; 20 if not given</source>
        <translation>这么多次尝试；未给出时为 20</translation>
    </message>
    <message>
        <source>How hibernations went, by day, month or year, or all; by month if nothing is said</source>
        <translation>休眠情况统计：按日（day）、月（month）、年（year）或全部（all）；未说明时按月</translation>
    </message>
    <message>
        <source>Which devices did not come back, and how often</source>
        <translation>哪些设备没有恢复，以及次数</translation>
    </message>
    <message>
        <source>What happened to the log itself</source>
        <translation>日志本身发生过什么</translation>
    </message>
    <message>
        <source>Show or change the settings</source>
        <translation>显示或更改设置</translation>
    </message>
    <message>
        <source>What to change: %1</source>
        <translation>要更改的内容：%1</translation>
    </message>
    <message>
        <source>Explain and try the rules; nothing is done</source>
        <translation>解释和试验规则；不会执行任何操作</translation>
    </message>
    <message>
        <source>Facts that were recorded, as torporctl policy explain --save-facts writes them; this machine&apos;s if not given</source>
        <translation>记录下来的事实，由 torporctl policy explain --save-facts 写出；未给出时用本机的</translation>
    </message>
    <message>
        <source>Rules to try, in place of the administrator&apos;s file of this name</source>
        <translation>要试验的规则，代替管理员的同名文件</translation>
    </message>
    <message>
        <source>What Torpor would do now by itself, and when asked, and why</source>
        <translation>Torpor 现在会自动做什么、被要求时会做什么，以及原因</translation>
    </message>
    <message>
        <source>Also write the facts to a file, for --facts</source>
        <translation>同时把事实写入文件，供 --facts 使用</translation>
    </message>
    <message>
        <source>What is wrong with a file of rules, and which of them fire</source>
        <translation>规则文件有什么错误，以及其中哪些会触发</translation>
    </message>
    <message>
        <source>The file of rules</source>
        <translation>规则文件</translation>
    </message>
    <message>
        <source>What automatic hibernation makes of a battery&apos;s trace</source>
        <translation>自动休眠会如何应对一段电池轨迹</translation>
    </message>
    <message>
        <source>The trace, as docs/policy.md describes it</source>
        <translation>轨迹，格式见 docs/policy.md</translation>
    </message>
    <message>
        <source>SETTING</source>
        <comment>to be filled in, in the help</comment>
        <translation>设置</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <comment>to be filled in, in the help</comment>
        <translation>名称=值</translation>
    </message>
    <message>
        <source>PERIOD</source>
        <comment>to be filled in, in the help</comment>
        <translation>时段</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>to be filled in, in the help</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>RULES</source>
        <comment>to be filled in, in the help</comment>
        <translation>规则</translation>
    </message>
    <message>
        <source>TRACE</source>
        <comment>to be filled in, in the help</comment>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>before a command line in the help</comment>
        <translation>用法</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <comment>in a command line in the help</comment>
        <translation>选项</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <comment>in a command line in the help</comment>
        <translation>子命令</translation>
    </message>
    <message>
        <source>Positionals</source>
        <comment>heading in the help: what stands without --</comment>
        <translation>位置参数</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>heading in the help</comment>
        <translation>选项</translation>
    </message>
    <message>
        <source>warn</source>
        <comment>what happens in a trace</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>started</source>
        <comment>what happens in a trace: a countdown</comment>
        <translation>开始倒计时</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>what happens in a trace: a countdown</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>act</source>
        <comment>what happens in a trace</comment>
        <translation>执行</translation>
    </message>
    <message>
        <source>stuck</source>
        <comment>what happens in a trace: nothing can be done</comment>
        <translation>受阻</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event</comment>
        <extracomment>what happens in a trace, and why</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, in %2 s</source>
        <extracomment>what happens in a trace, and after how many seconds</extracomment>
        <translation>%1，%2 秒后</translation>
    </message>
    <message>
        <source>A subcommand is required</source>
        <translation>需要一个子命令</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>需要 %1</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>未预期的参数：%1</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <translation>未预期的多个参数：%1</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 需要一个值</translation>
    </message>
    <message>
        <source>%1 may be given only once</source>
        <translation>%1 只能给出一次</translation>
    </message>
    <message>
        <source>%1 does not take the value %2</source>
        <translation>%1 不接受值 %2</translation>
    </message>
    <message>
        <source>%1 requires %2</source>
        <translation>%1 需要 %2</translation>
    </message>
    <message>
        <source>%1 excludes %2</source>
        <translation>%1 与 %2 不能同时使用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no subcommand %1</source>
        <translation>没有子命令 %1</translation>
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
    <message>
        <source>In the service&apos;s own words: %1</source>
        <extracomment>%1 is a sentence in English</extracomment>
        <translation>服务的原话：%1</translation>
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
    <name>torpor::FindingList</name>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
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
    <message>
        <source>How many attempts went well, month after month</source>
        <translation>每个月成功的次数</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>顺利</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>次数</translation>
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
    <name>torpor::Phrases</name>
    <message>
        <source>The system reported an error</source>
        <translation>系统报告了错误</translation>
    </message>
    <message>
        <source>The service was asked for something that makes no sense</source>
        <translation>向服务提出了没有意义的请求</translation>
    </message>
    <message>
        <source>Something that is needed is not there</source>
        <translation>缺少所需的东西</translation>
    </message>
    <message>
        <source>This is not permitted</source>
        <translation>这是不允许的</translation>
    </message>
    <message>
        <source>Something that was read is not as it should be</source>
        <translation>读取到的内容不正常</translation>
    </message>
    <message>
        <source>This is not supported</source>
        <translation>不支持此项</translation>
    </message>
    <message>
        <source>A disk could not be read or written</source>
        <translation>无法读取或写入磁盘</translation>
    </message>
    <message>
        <source>Torpor works on x86_64 only for now</source>
        <translation>Torpor 目前只能在 x86_64 上工作</translation>
    </message>
    <message>
        <source>The configuration of the kernel was not found</source>
        <translation>没有找到内核的配置</translation>
    </message>
    <message>
        <source>The running kernel cannot load another one</source>
        <translation>正在运行的内核不能加载另一个内核</translation>
    </message>
    <message>
        <source>The running kernel cannot be jumped back to</source>
        <translation>无法跳回正在运行的内核</translation>
    </message>
    <message>
        <source>The running kernel does not describe its memory</source>
        <translation>正在运行的内核没有描述它的内存</translation>
    </message>
    <message>
        <source>The running kernel has an error that keeps it from coming back</source>
        <translation>正在运行的内核有一个使它无法返回的缺陷</translation>
    </message>
    <message>
        <source>Loading a kernel is not allowed here</source>
        <translation>这里不允许加载内核</translation>
    </message>
    <message>
        <source>The kernel is locked down, as it is with Secure Boot</source>
        <translation>内核被锁定，如启用 Secure Boot 时那样</translation>
    </message>
    <message>
        <source>kexec-tools is not installed</source>
        <translation>没有安装 kexec-tools</translation>
    </message>
    <message>
        <source>The save kernel is not there</source>
        <translation>保存内核不存在</translation>
    </message>
    <message>
        <source>The save kernel cannot jump back</source>
        <translation>保存内核不能跳回</translation>
    </message>
    <message>
        <source>The save kernel cannot reach the memory that it saves</source>
        <translation>保存内核访问不到所保存的内存</translation>
    </message>
    <message>
        <source>The save kernel cannot be loaded where there is room</source>
        <translation>保存内核不能加载到有空间的位置</translation>
    </message>
    <message>
        <source>The save kernel&apos;s page tables are not as deep as the running kernel&apos;s</source>
        <translation>保存内核的页表不如正在运行的内核深</translation>
    </message>
    <message>
        <source>The save kernel lacks a driver of the hibernating partition</source>
        <translation>保存内核缺少休眠分区的驱动</translation>
    </message>
    <message>
        <source>The save kernel has too little memory</source>
        <translation>保存内核的内存太少</translation>
    </message>
    <message>
        <source>The save kernel needs more memory than it can be given</source>
        <translation>保存内核需要的内存超过所能给予的</translation>
    </message>
    <message>
        <source>Too little memory is free</source>
        <translation>空闲内存太少</translation>
    </message>
    <message>
        <source>The memory of this machine is in too many pieces for the save kernel</source>
        <translation>这台机器的内存对保存内核来说过于零碎</translation>
    </message>
    <message>
        <source>The save kernel&apos;s command line would be too long</source>
        <translation>保存内核的命令行会过长</translation>
    </message>
    <message>
        <source>Part of the memory would be lost</source>
        <translation>一部分内存将会丢失</translation>
    </message>
    <message>
        <source>The save kernel could not be loaded</source>
        <translation>无法加载保存内核</translation>
    </message>
    <message>
        <source>No hibernating partition is prepared</source>
        <translation>没有准备休眠分区</translation>
    </message>
    <message>
        <source>The partition is not there</source>
        <translation>分区不存在</translation>
    </message>
    <message>
        <source>Two partitions have the same id</source>
        <translation>两个分区有相同的标识</translation>
    </message>
    <message>
        <source>This is no partition of a disk</source>
        <translation>这不是磁盘的分区</translation>
    </message>
    <message>
        <source>This is a whole disk, not a partition</source>
        <translation>这是整块磁盘，不是分区</translation>
    </message>
    <message>
        <source>The partition is mounted</source>
        <translation>分区已挂载</translation>
    </message>
    <message>
        <source>The partition is in use as swap space</source>
        <translation>分区正用作交换空间</translation>
    </message>
    <message>
        <source>The partition is in use</source>
        <translation>分区正在使用</translation>
    </message>
    <message>
        <source>The partition holds data</source>
        <translation>分区含有数据</translation>
    </message>
    <message>
        <source>The partition is read-only</source>
        <translation>分区是只读的</translation>
    </message>
    <message>
        <source>The partition is too small</source>
        <translation>分区太小</translation>
    </message>
    <message>
        <source>The partition was prepared for something else</source>
        <translation>分区是为别的用途准备的</translation>
    </message>
    <message>
        <source>The boot menu cannot be told to resume</source>
        <translation>无法让启动菜单恢复会话</translation>
    </message>
    <message>
        <source>The boot menu lacks the entry that resumes</source>
        <translation>启动菜单缺少用于恢复的条目</translation>
    </message>
    <message>
        <source>The boot menu would not choose the entry that resumes</source>
        <translation>启动菜单不会选择用于恢复的条目</translation>
    </message>
    <message>
        <source>The boot menu cannot be changed</source>
        <translation>无法更改启动菜单</translation>
    </message>
    <message>
        <source>Another hibernation is under way</source>
        <translation>另一次休眠正在进行</translation>
    </message>
    <message>
        <source>A program does not want the computer to sleep</source>
        <translation>有程序不希望计算机休眠</translation>
    </message>
    <message>
        <source>USB storage that is in use would be lost</source>
        <translation>正在使用的 USB 存储将会丢失</translation>
    </message>
    <message>
        <source>Something speaks against it</source>
        <translation>存在障碍</translation>
    </message>
    <message>
        <source>What was to be done before is not offered now</source>
        <translation>事先要做的事现在不提供</translation>
    </message>
    <message>
        <source>What was to be done before did not work</source>
        <translation>事先要做的事没有成功</translation>
    </message>
    <message>
        <source>A program or a device did not stop</source>
        <translation>有程序或设备没有停下</translation>
    </message>
    <message>
        <source>The save kernel could not be started</source>
        <translation>无法启动保存内核</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>It is too late for that</source>
        <translation>为时已晚</translation>
    </message>
    <message>
        <source>A program that is told before the sleep failed</source>
        <translation>有一个在休眠前得到通知的程序失败了</translation>
    </message>
    <message>
        <source>What was written could not be read back</source>
        <translation>写入的内容无法回读</translation>
    </message>
    <message>
        <source>Nothing tells what has happened</source>
        <translation>没有任何记录说明发生了什么</translation>
    </message>
    <message>
        <source>There is no image</source>
        <translation>没有映像</translation>
    </message>
    <message>
        <source>The image is not finished</source>
        <translation>映像未完成</translation>
    </message>
    <message>
        <source>The image was used already</source>
        <translation>映像已被使用</translation>
    </message>
    <message>
        <source>The image is another one</source>
        <translation>映像是另一个</translation>
    </message>
    <message>
        <source>The image is damaged</source>
        <translation>映像已损坏</translation>
    </message>
    <message>
        <source>The image is of a newer Torpor</source>
        <translation>映像来自较新的 Torpor。</translation>
    </message>
    <message>
        <source>The image was given up</source>
        <translation>映像已被放弃</translation>
    </message>
    <message>
        <source>The firmware has laid out the memory in another way</source>
        <translation>固件以另一种方式布置了内存</translation>
    </message>
    <message>
        <source>A filesystem was written to while the session was hibernated</source>
        <translation>会话休眠期间有文件系统被写入</translation>
    </message>
    <message>
        <source>USB storage in use that would not be recognised</source>
        <translation>正在使用且恢复后无法识别的 USB 存储</translation>
    </message>
    <message>
        <source>{device.uses} on the USB device {device.carrier} would be lost, since the kernel takes it for another device after the resume</source>
        <translation>USB 设备 {device.carrier} 上的 {device.uses} 将会丢失，因为恢复后内核会把它当作另一个设备</translation>
    </message>
    <message>
        <source>Whether what is in use of the USB device {device.carrier} outlives the power cut is not known</source>
        <translation>无法得知 USB 设备 {device.carrier} 上正在使用的内容能否在断电后保留</translation>
    </message>
    <message>
        <source>Unmount it before, or write 1 to power/persist in the folder of the USB device in /sys</source>
        <translation>请事先卸载它，或在 /sys 中该 USB 设备的文件夹里向 power/persist 写入 1。</translation>
    </message>
    <message>
        <source>A mounted USB stick or disk</source>
        <translation>已挂载的 U 盘或 USB 硬盘</translation>
    </message>
    <message>
        <source>{device.uses} on the USB device {device.carrier} is lost if it is not in its port at the resume</source>
        <translation>如果恢复时 USB 设备 {device.carrier} 不在原来的端口上，其上的 {device.uses} 将会丢失</translation>
    </message>
    <message>
        <source>Unmount it before, or leave the device in its port until the session is back</source>
        <translation>请事先卸载它，或在会话恢复之前让设备留在原来的端口上</translation>
    </message>
    <message>
        <source>The system runs from USB</source>
        <translation>系统从 USB 运行</translation>
    </message>
    <message>
        <source>The system runs from the USB device {device.carrier} ({device.mounts}): it must stay in its port until the session is back</source>
        <translation>系统从 USB 设备 {device.carrier}（{device.mounts}）运行：在会话恢复之前它必须留在原来的端口上</translation>
    </message>
    <message>
        <source>Leave the device in its port until the session is back</source>
        <translation>在会话恢复之前让设备留在原来的端口上</translation>
    </message>
    <message>
        <source>Swap space on USB</source>
        <translation>USB 上的交换空间</translation>
    </message>
    <message>
        <source>Swap space on the USB device {device.carrier} must be in its port at the resume, or the session breaks</source>
        <translation>恢复时 USB 设备 {device.carrier} 上的交换空间必须在原来的端口上，否则会话会损坏</translation>
    </message>
    <message>
        <source>Take the swap space away before (swapoff)</source>
        <translation>请事先停用交换空间（swapoff）。</translation>
    </message>
    <message>
        <source>Open LUKS or LVM on USB</source>
        <translation>USB 上已打开的 LUKS 或 LVM</translation>
    </message>
    <message>
        <source>{device.stack} is open on the USB device {device.carrier}, though nothing is mounted from it</source>
        <translation>{device.stack} 在 USB 设备 {device.carrier} 上处于打开状态，但没有从中挂载任何内容</translation>
    </message>
    <message>
        <source>Lock or deactivate it before, or leave the device in its port until the session is back</source>
        <translation>请事先将其锁定或停用，或在会话恢复之前让设备留在原来的端口上</translation>
    </message>
    <message>
        <source>USB storage that is found anew</source>
        <translation>会被重新识别的 USB 存储</translation>
    </message>
    <message>
        <source>The USB device {device.carrier} is found anew after the resume; nothing of it is in use</source>
        <translation>恢复后 USB 设备 {device.carrier} 会被重新识别；其上没有内容在使用</translation>
    </message>
    <message>
        <source>A mounted card or disc</source>
        <translation>已挂载的存储卡或光盘</translation>
    </message>
    <message>
        <source>{device.uses} on the removable medium in {device.carrier} is lost if it is not there at the resume</source>
        <translation>如果恢复时 {device.carrier} 中的可移动介质不在，其上的 {device.uses} 将会丢失</translation>
    </message>
    <message>
        <source>Unmount it before, or leave the medium in until the session is back</source>
        <translation>请事先卸载它，或在会话恢复之前让介质留在里面</translation>
    </message>
    <message>
        <source>The hibernating partition is on USB</source>
        <translation>休眠分区位于 USB 上</translation>
    </message>
    <message>
        <source>The hibernated session is written to the USB device {device.carrier}, and lost without it</source>
        <translation>休眠的会话写入 USB 设备 {device.carrier}，没有它会话就会丢失</translation>
    </message>
    <message>
        <source>Leave it in its port until the session is back</source>
        <translation>在会话恢复之前让它留在原来的端口上</translation>
    </message>
    <message>
        <source>The save kernel lacks a driver of the partition</source>
        <translation>保存内核缺少该分区的驱动</translation>
    </message>
    <message>
        <source>The save kernel {save_kernel.release} does not have the driver {device.driver}, which is on the way to the hibernating partition</source>
        <translation>保存内核 {save_kernel.release} 没有驱动 {device.driver}，而它在通往休眠分区的路径上</translation>
    </message>
    <message>
        <source>Whether the save kernel {save_kernel.release} has the driver {device.driver}, which is on the way to the hibernating partition, is not known</source>
        <translation>无法得知保存内核 {save_kernel.release} 是否有驱动 {device.driver}，它在通往休眠分区的路径上</translation>
    </message>
    <message>
        <source>Choose another save kernel, or put the hibernating partition on another disk</source>
        <translation>请选择另一个保存内核，或把休眠分区放到另一块磁盘上</translation>
    </message>
    <message>
        <source>A driver of the partition is not carried along</source>
        <translation>该分区的一个驱动没有被带上</translation>
    </message>
    <message>
        <source>The driver {device.driver}, which is on the way to the hibernating partition, goes into the save kernel&apos;s initramfs, too</source>
        <translation>通往休眠分区路径上的驱动 {device.driver} 也会放入保存内核的 initramfs</translation>
    </message>
    <message>
        <source>Try it without a power cut: a rehearsal</source>
        <translation>请在不断电的情况下试一试：进行演练</translation>
    </message>
    <message>
        <source>A driver of the partition is a module</source>
        <translation>该分区的一个驱动是模块</translation>
    </message>
    <message>
        <source>The save kernel loads the driver {device.driver}, which is on the way to the hibernating partition, as a module</source>
        <translation>保存内核把通往休眠分区路径上的驱动 {device.driver} 作为模块加载</translation>
    </message>
    <message>
        <source>Filesystems shared with another system</source>
        <translation>与另一个系统共用的文件系统</translation>
    </message>
    <message>
        <source>{device.mounts} on {device.label} is on a disk with another operating system: if that one writes to it in between, data are lost</source>
        <translation>{device.label} 上的 {device.mounts} 所在磁盘还有另一个操作系统：如果它在此期间写入，数据将会丢失</translation>
    </message>
    <message>
        <source>Unmount it before, or do not start the other system while this session is hibernated</source>
        <translation>请事先卸载它，或在本会话休眠期间不要启动另一个系统</translation>
    </message>
    <message>
        <source>System partitions shared with another system</source>
        <translation>与另一个系统共用的系统分区</translation>
    </message>
    <message>
        <source>{device.mounts} is shared with another operating system: do not start that one while this session is hibernated</source>
        <translation>{device.mounts} 与另一个操作系统共用：在本会话休眠期间不要启动那个系统</translation>
    </message>
    <message>
        <source>No keyboard works while saving</source>
        <translation>保存时没有可用的键盘</translation>
    </message>
    <message>
        <source>No keyboard works in the save kernel, the {keyboard.label} neither, so Esc cannot stop the saving</source>
        <translation>保存内核中没有可用的键盘，{keyboard.label} 也不行，因此无法用 Esc 停止保存</translation>
    </message>
    <message>
        <source>Whether the keyboard {keyboard.label} works in the save kernel, where Esc stops the saving, is not known</source>
        <translation>无法得知键盘 {keyboard.label} 在保存内核中是否可用，在那里 Esc 可停止保存</translation>
    </message>
    <message>
        <source>Choose a save kernel that has its drivers, or do without</source>
        <translation>请选择带有其驱动的保存内核，或者不用键盘</translation>
    </message>
    <message>
        <source>The keyboard needs modules while saving</source>
        <translation>保存时键盘需要模块</translation>
    </message>
    <message>
        <source>The keyboard {keyboard.label} works in the save kernel with the modules that its initramfs carries</source>
        <translation>键盘 {keyboard.label} 借助 initramfs 所带的模块可在保存内核中使用</translation>
    </message>
    <message>
        <source>There is no keyboard</source>
        <translation>没有键盘</translation>
    </message>
    <message>
        <source>No keyboard was found, so the saving of the session cannot be stopped with Esc</source>
        <translation>没有找到键盘，因此无法用 Esc 停止保存会话</translation>
    </message>
    <message>
        <source>A module for the only keyboard</source>
        <translation>唯一键盘所需的模块</translation>
    </message>
    <message>
        <source>The only keyboard is behind {device.label}: its module {device.module} goes into the save kernel, so that Esc stops the saving</source>
        <translation>唯一的键盘接在 {device.label} 后面：其模块 {device.module} 会放入保存内核，使 Esc 可以停止保存</translation>
    </message>
    <message>
        <source>A graphics driver that is not the kernel&apos;s</source>
        <translation>不属于内核的显卡驱动</translation>
    </message>
    <message>
        <source>The graphics driver {device.driver} does not come with the kernel; some such drivers do not stop or come back</source>
        <translation>显卡驱动 {device.driver} 不随内核提供；有些这样的驱动无法停止或无法恢复</translation>
    </message>
    <message>
        <source>Whether the graphics driver {device.driver} comes with the kernel is not known</source>
        <translation>无法得知显卡驱动 {device.driver} 是否随内核提供</translation>
    </message>
    <message>
        <source>Other drivers that are not the kernel&apos;s</source>
        <translation>其他不属于内核的驱动</translation>
    </message>
    <message>
        <source>The driver {device.driver} does not come with the kernel; whether it comes back from a hibernation is for its makers to say</source>
        <translation>驱动 {device.driver} 不随内核提供；它能否从休眠中恢复只有其作者知道</translation>
    </message>
    <message>
        <source>Drivers of unknown origin</source>
        <translation>来源不明的驱动</translation>
    </message>
    <message>
        <source>Whether these drivers come with the kernel is not known: {drivers.unknown_origin}</source>
        <translation>无法得知这些驱动是否随内核提供：{drivers.unknown_origin}</translation>
    </message>
    <message>
        <source>A device that failed to sleep or wake before</source>
        <translation>曾经无法入睡或唤醒的设备</translation>
    </message>
    <message>
        <source>{device.label} has failed to sleep or to wake up before</source>
        <translation>{device.label} 曾经无法入睡或唤醒</translation>
    </message>
    <message>
        <source>Unplug it, or take its driver away from it for the time of the hibernation</source>
        <translation>请拔下它，或在休眠期间取走它的驱动</translation>
    </message>
    <message>
        <source>A device that a virtual machine drives</source>
        <translation>由虚拟机驱动的设备</translation>
    </message>
    <message>
        <source>A running virtual machine drives {device.label}; nobody could put it back into the state that the machine left it in</source>
        <translation>一台正在运行的虚拟机在驱动 {device.label}；没有人能把它恢复到虚拟机离开时的状态</translation>
    </message>
    <message>
        <source>Shut the virtual machine down</source>
        <translation>请关闭虚拟机</translation>
    </message>
    <message>
        <source>Mounted network filesystems</source>
        <translation>已挂载的网络文件系统</translation>
    </message>
    <message>
        <source>{mount.point} is on the network: its server may have given up on this machine when the session is back, and while it does not answer nothing can be hibernated</source>
        <translation>{mount.point} 在网络上：会话恢复时其服务器可能已经放弃了这台机器，而在它没有应答期间无法休眠</translation>
    </message>
    <message>
        <source>Close what is open there, or unmount it before</source>
        <translation>请关闭在那里打开的内容，或事先卸载它</translation>
    </message>
    <message>
        <source>Mounted filesystems of programs (FUSE)</source>
        <translation>已挂载的程序文件系统（FUSE）</translation>
    </message>
    <message>
        <source>{mount.point} is a program&apos;s filesystem (FUSE): if that program is stopped before those that wait for it, the machine does not fall asleep, and the session goes on</source>
        <translation>{mount.point} 是某个程序的文件系统（FUSE）：如果该程序先于等待它的程序被停止，机器不会入睡，会话将继续</translation>
    </message>
    <message>
        <source>A program that keeps the computer awake</source>
        <translation>让计算机保持唤醒的程序</translation>
    </message>
    <message>
        <source>{inhibitor.who} does not want the computer to sleep: {inhibitor.why}</source>
        <translation>{inhibitor.who} 不希望计算机休眠：{inhibitor.why}</translation>
    </message>
    <message>
        <source>Let it come to its end, or hibernate in spite of it</source>
        <translation>请等它结束，或者仍然休眠</translation>
    </message>
    <message>
        <source>Packages are being changed</source>
        <translation>正在更改软件包</translation>
    </message>
    <message>
        <source>{program.name} is changing the system&apos;s packages</source>
        <translation>{program.name} 正在更改系统的软件包</translation>
    </message>
    <message>
        <source>Wait until it has ended</source>
        <translation>请等它结束</translation>
    </message>
    <message>
        <source>The kernel was updated (kernel&apos;s hibernation)</source>
        <translation>内核已更新（内核自身的休眠）</translation>
    </message>
    <message>
        <source>The kernel was updated: the running one ({kernel.release}) is not there any more to resume the session</source>
        <translation>内核已更新：正在运行的内核（{kernel.release}）已不在，无法用来恢复会话</translation>
    </message>
    <message>
        <source>The kernel was updated</source>
        <translation>内核已更新</translation>
    </message>
    <message>
        <source>The kernel was updated: modules of the running one ({kernel.release}) are gone, and devices that need more of them will not work</source>
        <translation>内核已更新：正在运行的内核（{kernel.release}）的模块已不在，还需要这些模块的设备将无法工作</translation>
    </message>
    <message>
        <source>Restart the computer instead</source>
        <translation>请改为重新启动计算机</translation>
    </message>
    <message>
        <source>Too little free memory</source>
        <translation>空闲内存太少</translation>
    </message>
    <message>
        <source>{memory.free_bytes} of memory are free, and the save kernel needs {memory.needed_bytes}</source>
        <translation>空闲内存为 {memory.free_bytes}，而保存内核需要 {memory.needed_bytes}</translation>
    </message>
    <message>
        <source>Close some programs</source>
        <translation>请关闭一些程序</translation>
    </message>
    <message>
        <source>The image does not fit</source>
        <translation>映像放不下</translation>
    </message>
    <message>
        <source>The image of about {image.bytes} does not fit on the hibernating partition ({partition.bytes})</source>
        <translation>约 {image.bytes} 的映像在休眠分区（{partition.bytes}）上放不下</translation>
    </message>
    <message>
        <source>Prepare a larger partition, or close some programs</source>
        <translation>请准备更大的分区，或关闭一些程序</translation>
    </message>
    <message>
        <source>The battery is at {battery.percent} %</source>
        <translation>电池电量为 {battery.percent} %</translation>
    </message>
    <message>
        <source>The battery is low ({battery.percent} %)</source>
        <translation>电池电量低（{battery.percent} %）</translation>
    </message>
    <message>
        <source>The battery is nearly empty ({battery.percent} %)</source>
        <translation>电池即将耗尽（{battery.percent} %）</translation>
    </message>
    <message>
        <source>Nobody has used the computer for a while</source>
        <translation>计算机已有一段时间没有人使用</translation>
    </message>
    <message>
        <source>The lid was closed</source>
        <translation>盖子已合上</translation>
    </message>
    <message>
        <source>It is time for the night</source>
        <translation>到夜间时间了</translation>
    </message>
    <message>
        <source>The computer has been suspended for {suspend.hours} hours</source>
        <translation>计算机已睡眠 {suspend.hours} 小时</translation>
    </message>
    <message>
        <source>A requirement is not met: {requirement}</source>
        <translation>有一项要求未满足：{requirement}</translation>
    </message>
    <message>
        <source>It is not known whether a requirement is met: {requirement}</source>
        <translation>无法得知一项要求是否满足：{requirement}</translation>
    </message>
    <message>
        <source>a requirement is not met: {requirement}</source>
        <translation>有一项要求未满足：{requirement}</translation>
    </message>
    <message>
        <source>The machine is an x86_64 one</source>
        <translation>这台机器是 x86_64 架构</translation>
    </message>
    <message>
        <source>The running kernel can load another one (CONFIG_KEXEC)</source>
        <translation>正在运行的内核可以加载另一个内核（CONFIG_KEXEC）</translation>
    </message>
    <message>
        <source>The running kernel can be jumped back to (CONFIG_KEXEC_JUMP)</source>
        <translation>可以跳回正在运行的内核（CONFIG_KEXEC_JUMP）</translation>
    </message>
    <message>
        <source>Install the kernel&apos;s configuration as /boot/config-{release}</source>
        <translation>请把内核配置安装为 /boot/config-{release}</translation>
    </message>
    <message>
        <source>Use a kernel of Fedora, Arch, Ubuntu or NixOS, or build one with this option</source>
        <translation>请使用 Fedora、Arch、Ubuntu 或 NixOS 的内核，或用此选项自行编译</translation>
    </message>
    <message>
        <source>{release}: its configuration was not found</source>
        <translation>{release}：没有找到它的配置</translation>
    </message>
    <message>
        <source>The running kernel comes back from a jump with its segments intact</source>
        <translation>正在运行的内核跳回后其段寄存器完好</translation>
    </message>
    <message>
        <source>Use 6.13 or newer, 6.12.5 or newer of 6.12, or 6.6.66 or newer of 6.6</source>
        <translation>请使用 6.13 或更新版本、6.12 的 6.12.5 或更新版本，或 6.6 的 6.6.66 或更新版本</translation>
    </message>
    <message>
        <source>{release}: whether it has &quot;x86/kexec: Restore GDT on return from ::preserve_context kexec&quot; cannot be told from its name</source>
        <translation>{release}：从名称无法得知它是否包含“x86/kexec: Restore GDT on return from ::preserve_context kexec”</translation>
    </message>
    <message>
        <source>The running kernel describes its memory (vmcoreinfo)</source>
        <translation>正在运行的内核描述了它的内存（vmcoreinfo）</translation>
    </message>
    <message>
        <source>Use a kernel with CONFIG_VMCORE_INFO (CONFIG_CRASH_CORE before 6.9) and CONFIG_PROC_KCORE</source>
        <translation>请使用带有 CONFIG_VMCORE_INFO（6.9 之前为 CONFIG_CRASH_CORE）和 CONFIG_PROC_KCORE 的内核</translation>
    </message>
    <message>
        <source>Loading a kernel is allowed (kernel.kexec_load_disabled)</source>
        <translation>允许加载内核（kernel.kexec_load_disabled）</translation>
    </message>
    <message>
        <source>Remove kernel.kexec_load_disabled=1 from /etc/sysctl.d and restart; it cannot be undone while running</source>
        <translation>请从 /etc/sysctl.d 中删除 kernel.kexec_load_disabled=1 并重新启动；运行时无法撤销</translation>
    </message>
    <message>
        <source>The kernel is not locked down</source>
        <translation>内核没有被锁定（lockdown）</translation>
    </message>
    <message>
        <source>Switch Secure Boot off in the firmware, or start without lockdown= on the kernel&apos;s command line</source>
        <translation>请在固件中关闭 Secure Boot，或在内核命令行中不带 lockdown= 启动</translation>
    </message>
    <message>
        <source>this kernel has no lockdown</source>
        <translation>此内核没有 lockdown 功能</translation>
    </message>
    <message>
        <source>kexec-tools is installed</source>
        <translation>已安装 kexec-tools</translation>
    </message>
    <message>
        <source>Install the package kexec-tools</source>
        <translation>请安装软件包 kexec-tools。</translation>
    </message>
    <message>
        <source>Choose another kernel: torporctl check --kernels, then torporctl settings save-kernel=RELEASE</source>
        <translation>请选择另一个内核：先运行 torporctl check --kernels，再运行 torporctl settings save-kernel=版本</translation>
    </message>
    <message>
        <source>The save kernel is there</source>
        <translation>保存内核存在</translation>
    </message>
    <message>
        <source>The save kernel: {statement}</source>
        <translation>保存内核：{statement}</translation>
    </message>
    <message>
        <source>The save kernel has the drivers of the hibernating partition</source>
        <translation>保存内核有休眠分区的驱动</translation>
    </message>
    <message>
        <source>missing: {drivers}</source>
        <translation>缺少：{drivers}</translation>
    </message>
    <message>
        <source>nothing is known about: {drivers}</source>
        <translation>没有以下各项的信息：{drivers}</translation>
    </message>
    <message>
        <source>{modules} modules to load, {builtin} drivers built in</source>
        <translation>要加载 {modules} 个模块，内置 {builtin} 个驱动</translation>
    </message>
    <message>
        <source>There is room in memory for the save kernel</source>
        <translation>内存中有容纳保存内核的空间</translation>
    </message>
    <message>
        <source>Choose a smaller save kernel, or give it more memory: torporctl settings region-mib=MIB</source>
        <translation>请选择更小的保存内核，或给它更多内存：torporctl settings region-mib=MIB</translation>
    </message>
    <message>
        <source>it takes {region}, {free} of {total} are available</source>
        <translation>它占用 {region}，{total} 中有 {free} 可用</translation>
    </message>
    <message>
        <source>Choose a smaller save kernel; the kernel refuses more than half</source>
        <translation>请选择更小的保存内核；内核不接受超过一半的内存</translation>
    </message>
    <message>
        <source>The hibernating partition is prepared and large enough</source>
        <translation>休眠分区已准备好并且足够大</translation>
    </message>
    <message>
        <source>See torporctl prepare, then torporctl prepare PARTUUID</source>
        <translation>请参阅 torporctl prepare，然后运行 torporctl prepare PARTUUID</translation>
    </message>
    <message>
        <source>Prepare it again, or another one</source>
        <translation>请重新准备它，或准备另一个</translation>
    </message>
    <message>
        <source>Prepare a larger partition</source>
        <translation>请准备更大的分区</translation>
    </message>
    <message>
        <source>{used} bytes of memory are in use and the partition has {room}: they fit only if they can be compressed to {percent} %</source>
        <translation>内存已使用 {used} 字节，而分区有 {room} 字节：只有能压缩到 {percent} % 时才放得下</translation>
    </message>
    <message>
        <source>The boot menu can be told to resume</source>
        <translation>可以让启动菜单恢复会话</translation>
    </message>
    <message>
        <source>GRUB 2.12, or an older GRUB with a writable grubenv, is needed</source>
        <translation>需要 GRUB 2.12，或 grubenv 可写的较旧 GRUB。</translation>
    </message>
    <message>
        <source>No other hibernation is under way</source>
        <translation>没有其他休眠正在进行</translation>
    </message>
    <message>
        <source>there is no image of kernel {release} in {folder} or {other} (there is: {others})</source>
        <translation>{folder} 和 {other} 中没有内核 {release} 的映像（现有：{others}）</translation>
    </message>
    <message>
        <source>it is a 64-bit kernel</source>
        <translation>它是 64 位内核</translation>
    </message>
    <message>
        <source>its header names no 64-bit entry point</source>
        <translation>它的头部没有 64 位入口点</translation>
    </message>
    <message>
        <source>it can be loaded anywhere</source>
        <translation>它可以加载到任何位置</translation>
    </message>
    <message>
        <source>its page tables are as deep as the running kernel&apos;s</source>
        <translation>它的页表与正在运行的内核一样深</translation>
    </message>
    <message>
        <source>the running kernel uses 5-level page tables, and this one has no CONFIG_X86_5LEVEL</source>
        <translation>正在运行的内核使用 5 级页表，而这个内核没有 CONFIG_X86_5LEVEL</translation>
    </message>
    <message>
        <source>it can jump back (kexec_load)</source>
        <translation>它可以跳回（kexec_load）</translation>
    </message>
    <message>
        <source>it can reach the memory that it saves (/dev/mem)</source>
        <translation>它可以访问所保存的内存（/dev/mem）</translation>
    </message>
    <message>
        <source>it can unpack an initramfs</source>
        <translation>它可以解开 initramfs</translation>
    </message>
    <message>
        <source>its configuration was not found</source>
        <translation>没有找到它的配置</translation>
    </message>
    <message>
        <source>{option} is not set</source>
        <translation>未设置 {option}</translation>
    </message>
    <message>
        <source>Which devices are on the way to the hibernating partition is not known</source>
        <translation>无法得知哪些设备在通往休眠分区的路径上</translation>
    </message>
    <message>
        <source>Whether the save kernel has the drivers of the hibernating partition is not known, since there is no save kernel</source>
        <translation>无法得知保存内核是否有休眠分区的驱动，因为没有保存内核</translation>
    </message>
    <message>
        <source>Not known: {what}</source>
        <translation>无法得知：{what}</translation>
    </message>
    <message>
        <source>Nothing is known about the devices of this machine: {reason}</source>
        <translation>没有这台机器的设备信息：{reason}</translation>
    </message>
    <message>
        <source>What is mounted from the network or by programs is not known: {reason}</source>
        <translation>无法得知从网络或由程序挂载了什么：{reason}</translation>
    </message>
    <message>
        <source>Whether a program does not want the computer to sleep is not known: {reason}</source>
        <translation>无法得知是否有程序不希望计算机休眠：{reason}</translation>
    </message>
    <message>
        <source>Which programs run is not known: {reason}</source>
        <translation>无法得知有哪些程序在运行：{reason}</translation>
    </message>
    <message>
        <source>A file of rules is wrong, and none of its rules is used: {problem}</source>
        <translation>有一个规则文件出错，其中的规则都没有使用：{problem}</translation>
    </message>
    <message>
        <source>Correct it; torporctl policy test tells what is wrong with a file</source>
        <translation>请改正它；torporctl policy test 会指出文件的错误</translation>
    </message>
    <message>
        <source>Torpor&apos;s own rules are not there, so what speaks against a hibernation is not known</source>
        <translation>Torpor 自带的规则不在，因此无法得知休眠有什么障碍</translation>
    </message>
    <message>
        <source>Install Torpor again</source>
        <translation>请重新安装 Torpor。</translation>
    </message>
    <message>
        <source>It is not known whether this is so: {message}</source>
        <translation>无法得知是否如此：{message}</translation>
    </message>
    <message>
        <source>swap space</source>
        <translation>交换空间</translation>
    </message>
    <message>
        <source>proprietary</source>
        <translation>专有</translation>
    </message>
    <message>
        <source>out of tree</source>
        <translation>不属于内核源码</translation>
    </message>
    <message>
        <source>proprietary, version {version}</source>
        <translation>专有，版本 {version}</translation>
    </message>
    <message>
        <source>out of tree, version {version}</source>
        <translation>不属于内核源码，版本 {version}</translation>
    </message>
    <message>
        <source>the only way to it is a USB controller, {controller}, whose driver {driver} is a module</source>
        <translation>通向它的唯一途径是 USB 控制器 {controller}，其驱动 {driver} 是模块</translation>
    </message>
    <message>
        <source>{partition} is not a block device</source>
        <translation>{partition} 不是块设备</translation>
    </message>
    <message>
        <source>{partition} is another device now</source>
        <translation>{partition} 现在是另一个设备</translation>
    </message>
    <message>
        <source>{partition} is a whole disk, not a partition</source>
        <translation>{partition} 是整块磁盘，不是分区</translation>
    </message>
    <message>
        <source>{partition} is the BIOS boot partition, which holds the boot loader</source>
        <translation>{partition} 是 BIOS 启动分区，其中有启动加载程序</translation>
    </message>
    <message>
        <source>{partition} is the EFI system partition</source>
        <translation>{partition} 是 EFI 系统分区</translation>
    </message>
    <message>
        <source>{partition} is the PReP boot partition</source>
        <translation>{partition} 是 PReP 启动分区</translation>
    </message>
    <message>
        <source>{partition} is a partition that is reserved for Windows</source>
        <translation>{partition} 是为 Windows 保留的分区</translation>
    </message>
    <message>
        <source>{partition} is an extended partition, which contains others</source>
        <translation>{partition} 是包含其他分区的扩展分区</translation>
    </message>
    <message>
        <source>{partition} is the protective entry of a GPT</source>
        <translation>{partition} 是 GPT 的保护性条目</translation>
    </message>
    <message>
        <source>{partition} is read-only</source>
        <translation>{partition} 是只读的</translation>
    </message>
    <message>
        <source>{partition} has {there} bytes, {needed} are needed</source>
        <translation>{partition} 有 {there} 字节，需要 {needed} 字节</translation>
    </message>
    <message>
        <source>{partition} is mounted on {place}</source>
        <translation>{partition} 已挂载到 {place}</translation>
    </message>
    <message>
        <source>{partition} is part of the mounted btrfs filesystem {name}</source>
        <translation>{partition} 属于已挂载的 btrfs 文件系统 {name}</translation>
    </message>
    <message>
        <source>{partition} is in use as swap</source>
        <translation>{partition} 正用作交换空间</translation>
    </message>
    <message>
        <source>{partition} is used by {device}</source>
        <translation>{partition} 正被 {device} 使用</translation>
    </message>
    <message>
        <source>{partition} holds {content}</source>
        <translation>{partition} 含有内容：{content}</translation>
    </message>
    <message>
        <source>{partition} was prepared by a newer Torpor</source>
        <translation>{partition} 是由较新的 Torpor 准备的</translation>
    </message>
    <message>
        <source>{partition} holds a hibernated session that has not been resumed</source>
        <translation>{partition} 含有尚未恢复的休眠会话</translation>
    </message>
    <message>
        <source>the save kernel came back without saying why</source>
        <translation>保存内核返回了，但没有说明原因</translation>
    </message>
    <message>
        <source>the save kernel saved the session but came back</source>
        <translation>保存内核保存了会话，但又返回了</translation>
    </message>
    <message>
        <source>the session went on, but nobody was left to tell what had happened</source>
        <translation>会话继续了，但没有谁能说明发生了什么</translation>
    </message>
    <message>
        <source>the computer was started normally while the session was hibernated</source>
        <translation>会话休眠期间计算机被正常启动</translation>
    </message>
    <message>
        <source>the session was loaded and started, but stopped before it could say that it was back</source>
        <translation>会话已加载并启动，但在报告恢复之前停止了</translation>
    </message>
    <message>
        <source>the power went while the session was being loaded</source>
        <translation>加载会话时断电了</translation>
    </message>
    <message>
        <source>the power went while the session was being saved</source>
        <translation>保存会话时断电了</translation>
    </message>
    <message>
        <source>the session was lost, or ended moments after it came back</source>
        <translation>会话丢失了，或在恢复后片刻结束</translation>
    </message>
    <message>
        <source>the session did not come back; the partition does not say why</source>
        <translation>会话没有恢复；分区没有说明原因</translation>
    </message>
    <message>
        <source>the save kernel did not get as far as the partition</source>
        <translation>保存内核没有到达分区</translation>
    </message>
    <message>
        <source>nothing can be done: {why}</source>
        <translation>什么也做不了：{why}</translation>
    </message>
    <message>
        <source>there is no action to choose from</source>
        <translation>没有可选择的操作</translation>
    </message>
    <message>
        <source>hibernate (kexec): {why}</source>
        <translation>休眠（kexec）：{why}</translation>
    </message>
    <message>
        <source>hibernate (kernel): {why}</source>
        <translation>休眠（内核）：{why}</translation>
    </message>
    <message>
        <source>suspend: {why}</source>
        <translation>睡眠：{why}</translation>
    </message>
    <message>
        <source>power off: {why}</source>
        <translation>关机：{why}</translation>
    </message>
    <message>
        <source>it was tried and failed</source>
        <translation>已尝试但失败</translation>
    </message>
    <message>
        <source>its check says that it cannot work</source>
        <translation>检查表明它无法工作</translation>
    </message>
    <message>
        <source>it is not known whether it can work</source>
        <translation>无法得知它能否工作</translation>
    </message>
    <message>
        <source>it is not known whether it can work: {reason}</source>
        <translation>无法得知它能否工作：{reason}</translation>
    </message>
    <message>
        <source>the computer was started anew, without the session</source>
        <translation>计算机重新启动了，会话没有恢复</translation>
    </message>
    <message>
        <source>nobody told how it went, and the session went on</source>
        <translation>没有得到结果，会话继续</translation>
    </message>
    <message>
        <source>logind did not do it; the journal tells why</source>
        <translation>logind 没有执行；原因见系统日志</translation>
    </message>
    <message>
        <source>Decision: {action}</source>
        <translation>决定：{action}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>Considered:</source>
        <translation>考虑过：</translation>
    </message>
    <message>
        <source>Before that:</source>
        <translation>在此之前：</translation>
    </message>
    <message>
        <source>Triggers:</source>
        <translation>触发器：</translation>
    </message>
    <message>
        <source>{rule} holds</source>
        <translation>{rule} 成立</translation>
    </message>
    <message>
        <source>{rule} holds, but {hindrance}</source>
        <translation>{rule} 成立，但{hindrance}</translation>
    </message>
    <message>
        <source>{rule} does not hold</source>
        <translation>{rule} 不成立</translation>
    </message>
    <message>
        <source>{rule} does not hold, but {hindrance}</source>
        <translation>{rule} 不成立，而且{hindrance}</translation>
    </message>
    <message>
        <source>{rule} is not known to hold</source>
        <translation>无法得知 {rule} 是否成立</translation>
    </message>
    <message>
        <source>{rule} is not known to hold, but {hindrance}</source>
        <translation>无法得知 {rule} 是否成立，而且{hindrance}</translation>
    </message>
    <message>
        <source>Rules that fired:</source>
        <translation>已触发的规则：</translation>
    </message>
    <message>
        <source>Rules that were passed over:</source>
        <translation>被忽略的规则：</translation>
    </message>
    <message>
        <source>rule {rule} ({layer})</source>
        <translation>规则 {rule}（{layer}）</translation>
    </message>
    <message>
        <source>rule {rule} ({layer}), {about} {subject}</source>
        <translation>规则 {rule}（{layer}），{about} {subject}</translation>
    </message>
    <message>
        <source>because {evidence}</source>
        <translation>因为 {evidence}</translation>
    </message>
    <message>
        <source>passed over by the rule {rule}</source>
        <translation>被规则 {rule} 忽略</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>什么也不做</translation>
    </message>
    <message>
        <source>hibernate (kexec)</source>
        <translation>休眠（kexec）</translation>
    </message>
    <message>
        <source>hibernate (kernel)</source>
        <translation>休眠（内核）</translation>
    </message>
    <message>
        <source>suspend</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>power off</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>随附</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>挂载点</translation>
    </message>
    <message>
        <source>inhibitor</source>
        <translation>休眠阻止者</translation>
    </message>
    <message>
        <source>program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>{fact} = yes</source>
        <translation>{fact} = 是</translation>
    </message>
    <message>
        <source>{fact} = no</source>
        <translation>{fact} = 否</translation>
    </message>
    <message>
        <source>{fact} = not known</source>
        <translation>{fact} = 未知</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {problem}</source>
        <translation>{file}，第 {line} 行第 {column} 列：{problem}</translation>
    </message>
    <message>
        <source>{file}: a file of rules is 1 MiB at most</source>
        <translation>{file}：规则文件最大为 1 MiB</translation>
    </message>
    <message>
        <source>{folder}: cannot be read: {reason}</source>
        <translation>{folder}：无法读取：{reason}</translation>
    </message>
    <message>
        <source>{folder}: has more than {count} files</source>
        <translation>{folder}：文件超过 {count} 个</translation>
    </message>
    <message>
        <source>a character that is not ASCII, such as a typographic quotation mark; only comments may have them</source>
        <translation>有非 ASCII 字符，例如排版引号；只有注释中可以使用</translation>
    </message>
    <message>
        <source>unknown &apos;{name}&apos;: a file has [[rule]] and [[trigger]]</source>
        <translation>未知的“{name}”：文件由 [[rule]] 和 [[trigger]] 组成</translation>
    </message>
    <message>
        <source>[[{name}]] begins a rule; there are {count} at most</source>
        <translation>[[{name}]] 开始一条规则；最多 {count} 条</translation>
    </message>
    <message>
        <source>a rule begins with [[rule]] or [[trigger]]</source>
        <translation>规则以 [[rule]] 或 [[trigger]] 开头</translation>
    </message>
    <message>
        <source>a rule needs an id of at most 64 small letters, digits and hyphens</source>
        <translation>规则需要一个 id，最多 64 个小写字母、数字和连字符</translation>
    </message>
    <message>
        <source>the id &apos;{id}&apos; is there twice</source>
        <translation>id“{id}”出现了两次</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; is not there to be switched on</source>
        <translation>规则“{rule}”不存在，无法启用</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; is not the user&apos;s to change</source>
        <translation>用户无权更改规则“{rule}”</translation>
    </message>
    <message>
        <source>{key}: &apos;{fact}&apos; is no fact that this rule has; a brace is written &apos;{{&apos;</source>
        <translation>{key}：“{fact}”不是此规则拥有的事实；花括号写作“{{”</translation>
    </message>
    <message>
        <source>{key} must be a list of actions</source>
        <translation>{key} 必须是动作的列表</translation>
    </message>
    <message>
        <source>{key}: &quot;kexec-hibernate&quot;, &quot;kernel-hibernate&quot;, &quot;suspend&quot; and &quot;power-off&quot; are known</source>
        <translation>{key}：已知的有 &quot;kexec-hibernate&quot;、&quot;kernel-hibernate&quot;、&quot;suspend&quot; 和 &quot;power-off&quot;</translation>
    </message>
    <message>
        <source>{key}: &quot;{name}&quot; is there twice</source>
        <translation>{key}：&quot;{name}&quot; 出现了两次</translation>
    </message>
    <message>
        <source>{key} must be &quot;block&quot;, &quot;warn&quot;, &quot;note&quot;, &quot;ignore&quot;, &quot;unmount&quot;, &quot;unload&quot;, &quot;unbind&quot; or &quot;include-module&quot;</source>
        <translation>{key} 必须是 &quot;block&quot;、&quot;warn&quot;、&quot;note&quot;、&quot;ignore&quot;、&quot;unmount&quot;、&quot;unload&quot;、&quot;unbind&quot; 或 &quot;include-module&quot;</translation>
    </message>
    <message>
        <source>if_unknown must be &quot;warn&quot; or &quot;block&quot;</source>
        <translation>if_unknown 必须是 &quot;warn&quot; 或 &quot;block&quot;</translation>
    </message>
    <message>
        <source>offers must be &quot;unmount&quot;, &quot;unload&quot; or &quot;unbind&quot;</source>
        <translation>offers 必须是 &quot;unmount&quot;、&quot;unload&quot; 或 &quot;unbind&quot;</translation>
    </message>
    <message>
        <source>about must be &quot;device&quot;, &quot;mount&quot;, &quot;inhibitor&quot;, &quot;program&quot; or &quot;machine&quot;</source>
        <translation>about 必须是 &quot;device&quot;、&quot;mount&quot;、&quot;inhibitor&quot;、&quot;program&quot; 或 &quot;machine&quot;</translation>
    </message>
    <message>
        <source>unknown key &apos;{key}&apos; in a rule</source>
        <translation>规则中有未知的键“{key}”</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; has neither match nor when</source>
        <translation>规则“{rule}”既没有 match 也没有 when</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; has no verdict</source>
        <translation>规则“{rule}”没有 verdict</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; has no message</source>
        <translation>规则“{rule}”没有 message</translation>
    </message>
    <message>
        <source>&apos;ignores&apos; names the rules that a rule with the verdict &quot;ignore&quot; is about</source>
        <translation>“ignores”列出 verdict 为 &quot;ignore&quot; 的规则所针对的规则</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; cannot have the verdict or the offer &quot;{verdict}&quot;: it is about each {about}</source>
        <translation>规则“{rule}”不能有 verdict 或 offers &quot;{verdict}&quot;：它针对的是每个“{about}”</translation>
    </message>
    <message>
        <source>&apos;unknown_message&apos; is for rules with if_unknown</source>
        <translation>“unknown_message”用于带 if_unknown 的规则</translation>
    </message>
    <message>
        <source>&apos;offers&apos; is for rules with the verdict &quot;block&quot;, &quot;warn&quot; or &quot;note&quot;</source>
        <translation>“offers”用于 verdict 为 &quot;block&quot;、&quot;warn&quot; 或 &quot;note&quot; 的规则</translation>
    </message>
    <message>
        <source>kind must be &quot;low-battery&quot;, &quot;idle&quot;, &quot;lid&quot; or &quot;schedule&quot;</source>
        <translation>kind 必须是 &quot;low-battery&quot;、&quot;idle&quot;、&quot;lid&quot; 或 &quot;schedule&quot;</translation>
    </message>
    <message>
        <source>warn_at must be a list of at most {count} numbers of seconds</source>
        <translation>warn_at 必须是最多 {count} 个秒数的列表</translation>
    </message>
    <message>
        <source>quiet_hours are written like &quot;22:00-07:00&quot;</source>
        <translation>quiet_hours 的写法如 &quot;22:00-07:00&quot;</translation>
    </message>
    <message>
        <source>unknown key &apos;{key}&apos; in a trigger</source>
        <translation>触发器中有未知的键“{key}”</translation>
    </message>
    <message>
        <source>the trigger &apos;{rule}&apos; has no {key}</source>
        <translation>触发器“{rule}”没有 {key}</translation>
    </message>
    <message>
        <source>the trigger &apos;{rule}&apos; warns before its grace_seconds begin</source>
        <translation>触发器“{rule}”在其 grace_seconds 开始之前就发出警告</translation>
    </message>
    <message>
        <source>a critical trigger is of the kind &quot;low-battery&quot; and has a chain of actions</source>
        <translation>关键触发器的 kind 为 &quot;low-battery&quot;，并有一串动作</translation>
    </message>
    <message>
        <source>a critical trigger has no quiet_hours, and grace_seconds of at most {seconds}</source>
        <translation>关键触发器没有 quiet_hours，grace_seconds 最多为 {seconds}</translation>
    </message>
    <message>
        <source>{fact} is a number: below, at_most, above, at_least and between ask for it</source>
        <translation>{fact} 是数字：用 below、at_most、above、at_least 和 between 来询问</translation>
    </message>
    <message>
        <source>{key} must be true or false</source>
        <translation>{key} 必须是 true 或 false</translation>
    </message>
    <message>
        <source>{key} must be a text of 1 to {count} characters</source>
        <translation>{key} 必须是 1 到 {count} 个字符的文本</translation>
    </message>
    <message>
        <source>{key} must have 1 to {count} texts</source>
        <translation>{key} 必须有 1 到 {count} 个文本</translation>
    </message>
    <message>
        <source>{key} must be a number from {least} to {most}</source>
        <translation>{key} 必须是 {least} 到 {most} 之间的数</translation>
    </message>
    <message>
        <source>a rule has {count} conditions at most</source>
        <translation>一条规则最多有 {count} 个条件</translation>
    </message>
    <message>
        <source>fact must be the name of a fact</source>
        <translation>fact 必须是某个事实的名称</translation>
    </message>
    <message>
        <source>there is no fact &apos;{fact}&apos;</source>
        <translation>没有名为“{fact}”的事实</translation>
    </message>
    <message>
        <source>this rule cannot ask for &apos;{fact}&apos;: it is not about each {about}</source>
        <translation>此规则不能询问“{fact}”：它不针对每个“{about}”</translation>
    </message>
    <message>
        <source>{fact} is no number</source>
        <translation>{fact} 不是数字</translation>
    </message>
    <message>
        <source>unknown key &apos;{key}&apos;: fact, times and plus are known here</source>
        <translation>未知的键“{key}”：这里可用 fact、times 和 plus</translation>
    </message>
    <message>
        <source>the fact to compare {fact} with is missing</source>
        <translation>缺少要与 {fact} 比较的事实</translation>
    </message>
    <message>
        <source>a time of day is written like &quot;23:30&quot;</source>
        <translation>时刻的写法如 &quot;23:30&quot;</translation>
    </message>
    <message>
        <source>{fact} is no number: is asks for it</source>
        <translation>{fact} 不是数字：用 is 来询问</translation>
    </message>
    <message>
        <source>between must be a list of two</source>
        <translation>between 必须是两个元素的列表</translation>
    </message>
    <message>
        <source>a condition is all, any, not, or asks for a fact</source>
        <translation>条件是 all、any、not，或询问某个事实</translation>
    </message>
    <message>
        <source>unknown key &apos;{key}&apos; in a condition</source>
        <translation>条件中有未知的键“{key}”</translation>
    </message>
    <message>
        <source>a condition compares once: &apos;{key}&apos; is one too many</source>
        <translation>一个条件只比较一次：“{key}”是多余的</translation>
    </message>
    <message>
        <source>the condition does not say what {fact} should be</source>
        <translation>条件没有说明 {fact} 应该是什么</translation>
    </message>
    <message>
        <source>only a comparison of numbers has a hysteresis</source>
        <translation>只有数字比较才有 hysteresis</translation>
    </message>
    <message>
        <source>all and any are lists of conditions</source>
        <translation>all 和 any 是条件的列表</translation>
    </message>
    <message>
        <source>conditions are nested {count} deep at most</source>
        <translation>条件最多嵌套 {count} 层</translation>
    </message>
    <message>
        <source>a condition is a table: { fact = ..., ... }</source>
        <translation>条件是一个表：{ fact = ..., ... }</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; stands alone in its condition</source>
        <translation>“{word}”在其条件中只能单独出现</translation>
    </message>
    <message>
        <source>match is a table of facts: { mounted = true }</source>
        <translation>match 是事实的表：{ mounted = true }</translation>
    </message>
    <message>
        <source>a rule about the machine has when, not match</source>
        <translation>关于本机的规则用 when，而不是 match</translation>
    </message>
    <message>
        <source>a {about} has no fact &apos;{fact}&apos;</source>
        <translation>“{about}”没有名为“{fact}”的事实</translation>
    </message>
    <message>
        <source>reading the facts: {problem}</source>
        <translation>读取事实时：{problem}</translation>
    </message>
    <message>
        <source>reading step {step} of the trace: {problem}</source>
        <translation>读取轨迹的第 {step} 步时：{problem}</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; must be the only thing that happens, with a rule&apos;s id</source>
        <translation>“{key}”必须是唯一发生的事，并带有规则的标识</translation>
    </message>
    <message>
        <source>&apos;resumed&apos; must be the only thing that happens, and true</source>
        <translation>“resumed”必须是唯一发生的事，且为 true</translation>
    </message>
    <message>
        <source>&apos;failed&apos; and &apos;action&apos; come together</source>
        <translation>“failed”和“action”要一起出现</translation>
    </message>
    <message>
        <source>&apos;action&apos; is not the name of one</source>
        <translation>“action”不是某个动作的名称</translation>
    </message>
    <message>
        <source>it is no object with a number &apos;at&apos;</source>
        <translation>它不是带有数字“at”的对象</translation>
    </message>
    <message>
        <source>&apos;at&apos; goes back, or is more than a year</source>
        <translation>“at”倒退，或超过一年</translation>
    </message>
    <message>
        <source>the trace is larger than {count} MiB</source>
        <translation>轨迹大于 {count} MiB</translation>
    </message>
    <message>
        <source>this is no trace: a JSON object with &quot;schema&quot;: 1 is wanted</source>
        <translation>这不是轨迹：需要带有 &quot;schema&quot;: 1 的 JSON 对象</translation>
    </message>
    <message>
        <source>a trace has a list of 1 to {count} &apos;steps&apos;</source>
        <translation>轨迹有一个包含 1 到 {count} 个“steps”的列表</translation>
    </message>
    <message>
        <source>the trace has more than {count} facts</source>
        <translation>轨迹的事实超过 {count} 个</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; has something that is no object</source>
        <translation>“{what}”中有不是对象的内容</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; has no fact &apos;{fact}&apos;</source>
        <translation>“{what}”没有名为“{fact}”的事实</translation>
    </message>
    <message>
        <source>&apos;{fact}&apos; in &apos;{what}&apos; is not as it should be ({type})</source>
        <translation>“{what}”中的“{fact}”不符合要求（{type}）</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; is no list of at most {count}</source>
        <translation>“{what}”不是最多 {count} 项的列表</translation>
    </message>
    <message>
        <source>&apos;capabilities&apos; is no object</source>
        <translation>“capabilities”不是对象</translation>
    </message>
    <message>
        <source>&apos;capabilities&apos; has no action &apos;{action}&apos;</source>
        <translation>“capabilities”没有名为“{action}”的动作</translation>
    </message>
    <message>
        <source>&apos;{action}&apos; in &apos;capabilities&apos; is no object</source>
        <translation>“capabilities”中的“{action}”不是对象</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; of &apos;{action}&apos; in &apos;capabilities&apos; is not as it should be</source>
        <translation>“capabilities”中“{action}”的“{key}”不符合要求</translation>
    </message>
    <message>
        <source>there are no facts &apos;{name}&apos;</source>
        <translation>没有名为“{name}”的一组事实</translation>
    </message>
    <message>
        <source>the facts are no object</source>
        <translation>事实不是对象</translation>
    </message>
    <message>
        <source>the facts are larger than {count} MiB</source>
        <translation>事实大于 {count} MiB</translation>
    </message>
    <message>
        <source>these are no facts: a JSON object with a &apos;schema&apos; is wanted</source>
        <translation>这些不是事实：需要带有“schema”的 JSON 对象</translation>
    </message>
    <message>
        <source>the facts were written by a newer Torpor</source>
        <translation>这些事实由更新版本的 Torpor 写出</translation>
    </message>
    <message>
        <source>{what} (rule {rule})</source>
        <translation>{what}（规则 {rule}）</translation>
    </message>
    <message>
        <source>{what}: the rule {rule} only warns</source>
        <translation>{what}：规则 {rule} 只发出警告</translation>
    </message>
    <message>
        <source>its check says that it can work, and no rule blocks it</source>
        <translation>检查表明它能够工作，也没有规则阻止它</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>whether it can work is not known, but nothing else can</source>
        <translation>无法得知它能否工作，但其他办法都不行</translation>
    </message>
    <message>
        <source>nothing else can work, and the battery would cut the power anyway</source>
        <translation>其他办法都不行，而且电池反正会断电</translation>
    </message>
    <message>
        <source>no trigger fires</source>
        <translation>没有触发器触发</translation>
    </message>
    <message>
        <source>it is wished</source>
        <translation>这是用户的要求</translation>
    </message>
    <message>
        <source>a charger is plugged in</source>
        <translation>已接上充电器</translation>
    </message>
    <message>
        <source>it is not known that the batteries are being emptied</source>
        <translation>无法得知电池正在放电</translation>
    </message>
    <message>
        <source>these are its quiet hours</source>
        <translation>现在是它的安静时段</translation>
    </message>
    <message>
        <source>it is no longer so</source>
        <translation>情况已不再如此</translation>
    </message>
    <message>
        <source>the rule is gone</source>
        <translation>该规则已不存在</translation>
    </message>
    <message>
        <source>the rule {rule} acts</source>
        <translation>规则 {rule} 正在执行</translation>
    </message>
    <message>
        <source>it was cancelled by hand</source>
        <translation>已手动取消</translation>
    </message>
    <message>
        <source>logind does not allow it</source>
        <translation>logind 不允许</translation>
    </message>
    <message>
        <source>logind says that this machine cannot do it</source>
        <translation>logind 表示这台计算机无法做到</translation>
    </message>
    <message>
        <source>logind wants a password for it</source>
        <translation>logind 为此要求输入密码</translation>
    </message>
    <message>
        <source>a program inhibits it</source>
        <translation>有程序阻止它</translation>
    </message>
    <message>
        <source>logind answers &apos;{answer}&apos;</source>
        <translation>logind 回答“{answer}”</translation>
    </message>
    <message>
        <source>{field}: &apos;{after}&apos;, was &apos;{before}&apos;</source>
        <translation>{field}：“{after}”，原为“{before}”</translation>
    </message>
    <message>
        <source>and 1 device of it</source>
        <translation>以及它的 1 个设备</translation>
    </message>
    <message>
        <source>and {count} devices of it</source>
        <translation>以及它的 {count} 个设备</translation>
    </message>
    <message>
        <source>mounted</source>
        <translation>已挂载</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>未挂载</translation>
    </message>
    <message>
        <source>the power went just when the session was saved, or just when it was to be loaded</source>
        <translation>恰好在会话保存完毕时，或恰好在即将加载会话时断电了</translation>
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
    <name>torpor::Service</name>
    <message>
        <source>this needs an administrator&apos;s authentication, and --no-ask is given</source>
        <translation>这需要管理员身份验证，而已给出 --no-ask</translation>
    </message>
    <message>
        <source>the service&apos;s answer is no JSON document</source>
        <translation>服务的应答不是 JSON 文档</translation>
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
    <message>
        <source>Nothing else is written to. The boot menu gets an entry when this computer hibernates, and loses it when the session is back. The settings can undo all of it.</source>
        <translation>不会写入其他任何地方。本机休眠时启动菜单会多出一项，会话恢复后即移除。所有这些都可以在设置中撤销。</translation>
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
        <source>Canc&amp;el the rehearsal</source>
        <translation>取消演练(&amp;E)</translation>
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
    <message>
        <source>Hibernating partition:</source>
        <translation>休眠分区：</translation>
    </message>
    <message>
        <source>None is prepared.</source>
        <translation>尚未准备任何分区。</translation>
    </message>
    <message>
        <source>Set u&amp;p…</source>
        <translation>设置(&amp;P)…</translation>
    </message>
    <message>
        <source>Ch&amp;ange…</source>
        <translation>更改(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>torpor::SettingsModel</name>
    <message>
        <source>The memory of the save kernel must be between %1 and %2 MiB.</source>
        <translation>保存内核的内存必须在 %1 到 %2 MiB 之间。</translation>
    </message>
    <message>
        <source>The history can be kept for 1 to %1 days.</source>
        <translation>历史可以保留 1 到 %1 天。</translation>
    </message>
    <message>
        <source>What is missing: %1</source>
        <translation>缺少：%1</translation>
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
    <name>torpor::TextLabel</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
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
        <source>Powered off</source>
        <comment>outcome of an attempt</comment>
        <translation>已关机</translation>
    </message>
    <message>
        <source>Kernel&apos;s hibernation</source>
        <comment>done in place of Torpor&apos;s own</comment>
        <translation>内核的休眠</translation>
    </message>
    <message>
        <source>Suspend</source>
        <comment>done in place of a hibernation</comment>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Power-off</source>
        <comment>done in place of a hibernation</comment>
        <translation>关机</translation>
    </message>
    <message>
        <source>Torpor could not hibernate, and the computer was powered off.</source>
        <translation>Torpor 无法休眠，计算机已关机。</translation>
    </message>
    <message>
        <source>Done in place of a hibernation: %1. The session came back.</source>
        <extracomment>%1 is what was done, such as &quot;Suspend&quot;.</extracomment>
        <translation>代替休眠执行了：%1。会话已恢复。</translation>
    </message>
    <message>
        <source>Wanted in place of a hibernation: %1. The session went on.</source>
        <translation>本要代替休眠执行：%1。会话继续运行。</translation>
    </message>
    <message>
        <source>Done in place of a hibernation: %1. The session was lost.</source>
        <translation>代替休眠执行了：%1。会话已丢失。</translation>
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
    <message>
        <source>Replaced</source>
        <comment>a device</comment>
        <translation>已更换</translation>
    </message>
    <message>
        <source>Without a driver</source>
        <comment>a device</comment>
        <translation>没有驱动</translation>
    </message>
    <message>
        <source>Found anew</source>
        <comment>a device</comment>
        <translation>重新识别</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>a device</comment>
        <translation>位置改变</translation>
    </message>
    <message>
        <source>Finding the partition</source>
        <translation>查找分区</translation>
    </message>
</context>
</TS>
