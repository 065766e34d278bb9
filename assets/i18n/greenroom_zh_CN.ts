<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionsPart</name>
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>What you accept stands before the next take of its question, and is checked there.</source>
        <translation>采纳的意见会在同一题的下一次录制前提醒你，并在那次复盘里核对。</translation>
    </message>
    <message>
        <source>No notes to act on yet</source>
        <translation>还没有可处理的意见</translation>
    </message>
    <message>
        <source>Notes of reviews that are open will be here: accept, try, disagree, or put off.</source>
        <translation>已打开的评审里的意见会列在这里：采纳、已试过、不同意，或者以后再说。</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Copy the reply as text</source>
        <translation>复制回复文字</translation>
    </message>
    <message>
        <source>Save a reply…</source>
        <translation>保存回复…</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to whoever reviewed you.</source>
        <translation>已复制。请粘贴到发给评审者的消息里。</translation>
    </message>
    <message>
        <source>Reply (*.greenroom-reply.json)</source>
        <translation>回复 (*.greenroom-reply.json)</translation>
    </message>
    <message>
        <source>Save a reply</source>
        <translation>保存回复</translation>
    </message>
    <message>
        <source>Saved as {file}. Send it to whoever reviewed you.</source>
        <translation>已保存为 {file}。请发给评审你的人。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开所在文件夹</translation>
    </message>
</context>
<context>
    <name>AddCard</name>
    <message>
        <source>A new session</source>
        <translation>新的一场</translation>
    </message>
    <message>
        <source>Of {count} files the first {number} by name are listed, up to {file}. The other {later} are untouched: add them when these are done.</source>
        <translation>共 {count} 个文件，这里按名称列出前 {number} 个，到 {file} 为止。其余 {later} 个原样未动：等这些添加完后再添加。</translation>
    </message>
</context>
<context>
    <name>AddLook</name>
    <message>
        <source>Session</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add; the file itself is only copied</source>
        <translation>添加；原文件只会被复制</translation>
    </message>
    <message>
        <source>Add the rest</source>
        <translation>添加其余的</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>去复盘</translation>
    </message>
    <message>
        <source>Review the first of them</source>
        <translation>复盘其中的第一条</translation>
    </message>
    <message>
        <source>Adding the recording</source>
        <translation>正在添加录像</translation>
    </message>
    <message>
        <source>Choose which question each of them answers.</source>
        <translation>请选择每个文件回答的题目。</translation>
    </message>
    <message>
        <source>{number} of {count}: {file}</source>
        <translation>第 {number} 个，共 {count} 个：{file}</translation>
    </message>
    <message>
        <source>Added {number} of {count}.</source>
        <translation>已添加 {number} 个，共 {count} 个。</translation>
    </message>
    <message>
        <source>Add a recording</source>
        <translation>添加录像</translation>
    </message>
    <message>
        <source>Add recordings</source>
        <translation>添加录像</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop; what is there already stays</source>
        <translation>停止；已添加的会保留</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel; nothing is added</source>
        <translation>取消；什么都不会添加</translation>
    </message>
</context>
<context>
    <name>AgainBar</name>
    <message>
        <source>Speech model</source>
        <translation>语音模型</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>所说的语言</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>重新听写</translation>
    </message>
    <message>
        <source>Use the new words</source>
        <translation>采用新文字</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Hear {span} again. The words beside it stay as they are.</source>
        <translation>重新听写 {span}，前后的文字保持不变。</translation>
    </message>
    <message>
        <source>Hearing {span} again: {percent} %</source>
        <translation>正在重新听写 {span}：{percent}%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>… more places: {count}</source>
        <translation>……还有 {count} 处</translation>
    </message>
    <message>
        <source>Nothing is changed yet. This would be different:</source>
        <translation>尚未改动。以下地方会不同：</translation>
    </message>
</context>
<context>
    <name>Asides</name>
    <message>
        <source>Your picture is hidden</source>
        <translation>已隐藏你的画面</translation>
    </message>
    <message>
        <source>Your picture is shown</source>
        <translation>已显示你的画面</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Noted: stumbled here</source>
        <translation>已记下：这里卡了一下</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭这条提示</translation>
    </message>
</context>
<context>
    <name>BeginningAnew</name>
    <message>
        <source>An empty review begins here. What was said before is kept with the pack and can be saved as a file under Share, Reviews. Files that were saved stay as they are.</source>
        <translation>这里从空白开始，成为另一份评审。之前写的仍留在这个分享包里，可以在“分享”的“收到的评审”里存成文件；已经保存的文件不受影响。</translation>
    </message>
    <message>
        <source>Somebody began anew with this pack in another window. What was said here before is kept with the pack and can be saved as a file under Share, Reviews.</source>
        <translation>有人在另一个窗口里对这个分享包重新开始了。之前在这里写的都留在包里，可以在“分享”的“收到的评审”里存成文件。</translation>
    </message>
    <message>
        <source>What is said here is not saved as a review file. It is kept with the pack and can still be saved under Share, Reviews, but is not shown here again. Begin anew all the same?</source>
        <translation>这里的内容还没有存成评审文件。它会留在这个分享包里，以后可以在“分享”的“收到的评审”里保存，但这里不会再显示。仍然从空白开始吗？</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>从空白开始</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在这里</translation>
    </message>
</context>
<context>
    <name>BothLeaf</name>
    <message>
        <source>{name}, Chinese</source>
        <translation>{name}，中文</translation>
    </message>
    <message>
        <source>{name}, English</source>
        <translation>{name}，英文</translation>
    </message>
</context>
<context>
    <name>CalibrationCard</name>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Go on to the review</source>
        <translation>开始评审</translation>
    </message>
    <message>
        <source>Skip: it will say “not calibrated”</source>
        <translation>跳过：评审会注明“未校准”</translation>
    </message>
    <message>
        <source>First agree on what a level means · {n} of {all} · {competency}</source>
        <translation>先对齐等级的含义 · 第 {n} 条，共 {all} 条 · {competency}</translation>
    </message>
    <message>
        <source>You are close to what the levels mean.</source>
        <translation>你的判断与各等级的含义接近。</translation>
    </message>
    <message>
        <source>Some of your levels were apart from these. You can review all the same; it will say “not calibrated”.</source>
        <translation>你给的等级与参考有些出入。仍然可以评审，只是会注明“未校准”。</translation>
    </message>
    <message>
        <source>you {given} · meant {level}: {reason}</source>
        <translation>你给 {given} · 参考 {level}：{reason}</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Cards of this deck</source>
        <translation>这副卡片</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>添加卡片</translation>
    </message>
    <message>
        <source>Remove own card</source>
        <translation>移除自己的卡片</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>导入 CSV…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>A CSV file has three columns; its first line is {heads}.</source>
        <translation>CSV 文件有三列，第一行是 {heads}。</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自己的</translation>
    </message>
    <message>
        <source>Greenroom</source>
        <translation>候场</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Need behind it</source>
        <translation>背后的需求</translation>
    </message>
    <message>
        <source>Checking question</source>
        <translation>核实的提问</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>较弱的说法</translation>
    </message>
    <message>
        <source>Stronger</source>
        <translation>更有力的说法</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>改在哪里</translation>
    </message>
    <message>
        <source>The card is in the deck.</source>
        <translation>卡片已加入。</translation>
    </message>
    <message>
        <source>The card is removed. Ctrl+Z brings it back.</source>
        <translation>卡片已移除，按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>The card is back.</source>
        <translation>卡片已恢复。</translation>
    </message>
    <message>
        <source>Import cards</source>
        <translation>导入卡片</translation>
    </message>
    <message>
        <source>New cards: {count}</source>
        <translation>新增卡片：{count}</translation>
    </message>
    <message>
        <source>Export cards</source>
        <translation>导出卡片</translation>
    </message>
    <message>
        <source>Cards written: {count}</source>
        <translation>已写出卡片：{count}</translation>
    </message>
</context>
<context>
    <name>CardWindow</name>
    <message>
        <source>Card for your friend</source>
        <translation>给朋友的卡片</translation>
    </message>
    <message>
        <source>This card is for the person who plays the other side. If that is not you, look away now, or move this window to their screen.</source>
        <translation>这张卡片只给扮演对方的人看。如果不是你，请移开视线，或把这个窗口移到对方的屏幕上。</translation>
    </message>
    <message>
        <source>I play the other side: show the card</source>
        <translation>我来扮演对方：显示卡片</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>遮住</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Save the card as a PDF page</source>
        <translation>把卡片存为一页 PDF</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>保存卡片</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>页面 (*.pdf)</translation>
    </message>
    <message>
        <source>The card is saved.</source>
        <translation>卡片已保存。</translation>
    </message>
</context>
<context>
    <name>CardsPart</name>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>卡片组</translation>
    </message>
    <message>
        <source>Show what is behind it</source>
        <translation>翻到背面</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Back to today&apos;s cards</source>
        <translation>回到今天的卡片</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>全部卡片</translation>
    </message>
    <message>
        <source>A customer says this. Which need is behind it, and which question checks it?</source>
        <translation>用户这样说。背后是什么需求？用哪句提问来核实？</translation>
    </message>
    <message>
        <source>Say it stronger, aloud, with facts of your own.</source>
        <translation>用自己的事实，出声说得更有力。</translation>
    </message>
    <message>
        <source>The need behind it</source>
        <translation>背后的需求</translation>
    </message>
    <message>
        <source>Stronger</source>
        <translation>更有力的说法</translation>
    </message>
    <message>
        <source>A question that checks it</source>
        <translation>核实的提问</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>改在哪里</translation>
    </message>
    <message>
        <source>Nothing is due. New cards come from a CSV file or one by one.</source>
        <translation>没有到期的卡片。新卡片可以从 CSV 文件导入，也可以逐张添加。</translation>
    </message>
    <message>
        <source>The next card is due on {day}.</source>
        <translation>下一张卡片在 {day} 到期。</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>今天的做完了</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Can you be seen and heard?</source>
        <translation>看得见、听得到吗？</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>画面大小</translation>
    </message>
    <message>
        <source>Sound only, no picture</source>
        <translation>只录声音，不录画面</translation>
    </message>
    <message>
        <source>Show me as in a mirror</source>
        <translation>像照镜子一样显示我</translation>
    </message>
    <message>
        <source>The recording is not mirrored.</source>
        <translation>录下的画面不会镜像。</translation>
    </message>
    <message>
        <source>Hide my picture in the room (H)</source>
        <translation>候场时隐藏自己的画面（H）</translation>
    </message>
    <message>
        <source>Say what would help the picture</source>
        <translation>提示怎样改善画面</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>麦克风音量</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Enter the room</source>
        <translation>进入候场</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>正在打开摄像头…</translation>
    </message>
    <message>
        <source>That is little. Make room on the disk.</source>
        <translation>剩余空间不多，请清理一下磁盘。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Sound only: there is no picture.</source>
        <translation>只录声音，没有画面。</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>没有画面</translation>
    </message>
    <message>
        <source>Use a smaller picture</source>
        <translation>用小一些的画面</translation>
    </message>
    <message>
        <source>Picture only: there is no sound.</source>
        <translation>只录画面，没有声音。</translation>
    </message>
</context>
<context>
    <name>ChecklistPanel</name>
    <message>
        <source>Checklist</source>
        <translation>检查表</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>What do you want to practise?</source>
        <translation>想练什么？</translation>
    </message>
    <message>
        <source>Tick the questions you want, and drag them into order. Four are a good session; one is enough.</source>
        <translation>勾选要练的题，拖动可以排序。四道题刚好一场，一道也可以。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Own times</source>
        <translation>自定时间</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Space ticks · Alt+↑ and Alt+↓ change the order</source>
        <translation>空格键勾选，Alt+↑ 和 Alt+↓ 调整顺序</translation>
    </message>
    <message>
        <source>Check camera and microphone</source>
        <translation>检查摄像头和麦克风</translation>
    </message>
    <message>
        <source>For: {name} · {goal}</source>
        <translation>目标：{name} · {goal}</translation>
    </message>
    <message>
        <source>For: {name}</source>
        <translation>目标：{name}</translation>
    </message>
    <message>
        <source>prepare {prep} s, answer {answer} s</source>
        <translation>准备 {prep} 秒，回答 {answer} 秒</translation>
    </message>
    <message>
        <source>{count} chosen, about {minutes} min</source>
        <translation>已选 {count} 题，约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Tick at least one question.</source>
        <translation>请至少勾选一道题。</translation>
    </message>
    <message>
        <source>Change in Settings</source>
        <translation>在设置中修改</translation>
    </message>
    <message>
        <source>Add times in Settings</source>
        <translation>在设置中添加</translation>
    </message>
    <message>
        <source>{prep} s to prepare, {answer} s to answer</source>
        <translation>准备 {prep} 秒，作答 {answer} 秒</translation>
    </message>
    <message>
        <source>one take</source>
        <translation>只录一条</translation>
    </message>
    <message>
        <source>the first take is kept</source>
        <translation>保留第一条</translation>
    </message>
    <message>
        <source>30 s to prepare, 2 min to answer, one take.</source>
        <translation>准备 30 秒，回答 2 分钟，只录一条。</translation>
    </message>
    <message>
        <source>A friend plays the other side with a card, or this computer says its lines. Questions with a card are shown.</source>
        <translation>由朋友拿着卡片扮演对方，或由这台电脑念出对方的话。只列出带卡片的题。</translation>
    </message>
    <message>
        <source>You have no own times yet.</source>
        <translation>还没有自定时间。</translation>
    </message>
    <message>
        <source>The times of the question, as many takes as you like; the first is kept.</source>
        <translation>按题目的时间，可录多条，第一条会保留。</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare two takes</source>
        <translation>对比两条回答</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>只看不同</translation>
    </message>
    <message>
        <source>Take B</source>
        <translation>B 条</translation>
    </message>
    <message>
        <source>Which take stands beside it (T)</source>
        <translation>和哪一条对比（T）</translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message>
        <source>2 · What is inside</source>
        <translation>2 · 包里放什么</translation>
    </message>
    <message>
        <source>What is blurred</source>
        <translation>模糊哪里</translation>
    </message>
    <message>
        <source>Add the detector…</source>
        <translation>添加人脸检测器…</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Slower</source>
        <translation>慢一些</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>快一些</translation>
    </message>
    <message>
        <source>Play the span again and again</source>
        <translation>反复播放这一段</translation>
    </message>
    <message>
        <source>Moment of both takes</source>
        <translation>两条的播放位置</translation>
    </message>
    <message>
        <source>Side by side at</source>
        <translation>对齐到</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Side by side at: {part}</source>
        <translation>对齐到：{part}</translation>
    </message>
    <message>
        <source>Let B come {ms} ms later</source>
        <translation>B 推后 {ms} 毫秒</translation>
    </message>
    <message>
        <source>Let B come {ms} ms earlier</source>
        <translation>B 提前 {ms} 毫秒</translation>
    </message>
    <message>
        <source>Hear take {side}</source>
        <translation>听 {side} 条的声音</translation>
    </message>
    <message>
        <source>Pause both</source>
        <translation>暂停两条</translation>
    </message>
    <message>
        <source>Play both</source>
        <translation>播放两条</translation>
    </message>
</context>
<context>
    <name>CoveragePart</name>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Each competency should have all four. What is missing stands in bold; choose it to go to the next step.</source>
        <translation>每项能力最好四样都有。缺的用粗体标出，选中它就能去做下一步。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Competencies and what they have</source>
        <translation>各项能力已有的内容</translation>
    </message>
</context>
<context>
    <name>CuesCard</name>
    <message>
        <source>Cues</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Repeated words</source>
        <translation>重复的词</translation>
    </message>
    <message>
        <source>This wish never leaves this computer.</source>
        <translation>这项选择不会离开这台电脑。</translation>
    </message>
    <message>
        <source>I stutter: don&apos;t look for them</source>
        <translation>我有口吃：不要查找</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>查找哪些内容</translation>
    </message>
    <message>
        <source>Cues are places to look at. They never answer an item.</source>
        <translation>线索只是值得一看的位置，不会替你回答任何一项。</translation>
    </message>
</context>
<context>
    <name>CuesPane</name>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>表达</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Which cues are listed</source>
        <translation>列出哪些线索</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Play the place, with a second before it</source>
        <translation>播放这一处（从前一秒开始）</translation>
    </message>
    <message>
        <source>Use as evidence</source>
        <translation>用作依据</translation>
    </message>
    <message>
        <source>Not so</source>
        <translation>不是这样</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Bring back the last one</source>
        <translation>恢复上一条</translation>
    </message>
    <message>
        <source>Rewrite cards</source>
        <translation>改写卡片</translation>
    </message>
    <message>
        <source>Practise saying it with facts, on cards</source>
        <translation>用卡片练习把这类说法换成事实</translation>
    </message>
    <message>
        <source>Looking for cues…</source>
        <translation>正在查找线索…</translation>
    </message>
</context>
<context>
    <name>DiaryForm</name>
    <message>
        <source>A real interview</source>
        <translation>一次真实面试</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>In your own words. Nothing is computed from it.</source>
        <translation>用自己的话写，不会用来计算任何东西。</translation>
    </message>
    <message>
        <source>Questions that came</source>
        <translation>被问到的问题</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>每行一个。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What was said, what you will do differently.</source>
        <translation>说了什么，下次会怎么做。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>Diary</source>
        <translation>日记</translation>
    </message>
    <message>
        <source>Write an interview down</source>
        <translation>记录一次面试</translation>
    </message>
    <message>
        <source>Real interviews in your own words. Nothing is computed from them.</source>
        <translation>用自己的话记录真实面试，不会用来计算任何东西。</translation>
    </message>
    <message>
        <source>No real interview yet</source>
        <translation>还没有真实面试的记录</translation>
    </message>
    <message>
        <source>After one, write down how it went and which questions came. A question can go straight into your plan.</source>
        <translation>面试之后，记下经过和被问到的问题；问题可以直接加入计划。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation>修改 {what}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation>删除 {what}</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <translation>加入计划</translation>
    </message>
    <message>
        <source>Add to plan: {what}</source>
        <translation>加入计划：{what}</translation>
    </message>
    <message>
        <source>the interview of {day}</source>
        <translation>{day}的面试</translation>
    </message>
    <message>
        <source>“{what}” is in your plan now.</source>
        <translation>“{what}”已加入计划。</translation>
    </message>
    <message>
        <source>The interview of {day} was deleted.</source>
        <translation>{day}的面试记录已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Differences</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Enter plays what a row rests on, side by side</source>
        <translation>按 Enter 并排播放这一行的依据</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Take A</source>
        <translation>A 条</translation>
    </message>
    <message>
        <source>Take B</source>
        <translation>B 条</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>线索</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>The file is ready</source>
        <translation>文件已存好</translation>
    </message>
    <message>
        <source>{file} · {size}</source>
        <translation>{file} · {size}</translation>
    </message>
    <message>
        <source>Not in the transcript of what goes out, so not silenced: {words}</source>
        <translation>要发出的文字稿里没有，因此没有消音：{words}</translation>
    </message>
    <message>
        <source>It could not be shown before: open it and look before you send it.</source>
        <translation>之前没能显示其中的内容：请先打开看一看，再发送。</translation>
    </message>
    <message>
        <source>The six words that open it</source>
        <translation>打开它的六个词</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>复制这六个词</translation>
    </message>
    <message>
        <source>They are shown only now and kept nowhere. Send them another way than the file: by phone, or in another app.</source>
        <translation>只在此刻显示，不会保存。请换一种方式告诉对方，不要和文件一起发：可以发短信，或用另一个应用。在电话里念，请说清是哪个字。</translation>
    </message>
    <message>
        <source>Send it as a file by mail or WeChat, as it is. Whoever gets it opens it in Greenroom with the six words, or with age, as the read-me inside says. A small review file comes back; open it under Reviews. You asked for it to be deleted after {day}.</source>
        <translation>用邮件或微信以文件形式原样发送。对方用“候场”和这六个词打开，也可以用 age 打开，方法写在文件里的说明中。评审会以一个小文件传回，请在“收到的评审”里打开。你已请对方在 {day} 之后删除。</translation>
    </message>
    <message>
        <source>Send it as a file by mail or WeChat, as it is. Whoever gets it opens it in Greenroom, or unpacks it and opens review.html. A small review file comes back; open it under Reviews. You asked for it to be deleted after {day}.</source>
        <translation>用邮件或微信以文件形式原样发送。对方可以用“候场”打开，也可以解压后打开 review.html。评审会以一个小文件传回，请在“收到的评审”里打开。你已请对方在 {day} 之后删除。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Make another file</source>
        <translation>再做一个文件</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>DotCard</name>
    <message numerus="yes">
        <source>%n rated answer(s)</source>
        <translation>
            <numerusform>有评分的回答 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>准备时间</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>重录</translation>
    </message>
    <message>
        <source>{difficulty} of 3</source>
        <translation>{difficulty}/3</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>DotsPage</name>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>One dot is one rating of one answer, from 1 to 5; a small dot is a retake of the same question. Below stand difficulty and preparation. A line is drawn after four rated answers on two days.</source>
        <translation>一个点是对一条回答的一次评分，从 1 到 5；小点是同一题的重录。下方是难度和准备时间。至少两天里有四条评过分的回答，才会画线。</translation>
    </message>
    <message>
        <source>No answer was rated yet</source>
        <translation>还没有评过分的回答</translation>
    </message>
    <message>
        <source>Each rating of an answer becomes a dot here, with who gave it, how hard the question was and how long you prepared.</source>
        <translation>每次对回答的评分都会成为这里的一个点，并注明谁评的、题目难度和准备时间。</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>录一条回答</translation>
    </message>
    <message>
        <source>As dots</source>
        <translation>以圆点显示</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>All packs</source>
        <translation>全部岗位包</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Parts of the pack</source>
        <translation>岗位包的各部分</translation>
    </message>
</context>
<context>
    <name>EvidenceChip</name>
    <message>
        <source>Play the evidence {span}</source>
        <translation>播放依据 {span}</translation>
    </message>
    <message>
        <source>Detach {span}</source>
        <translation>取消依据 {span}</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>+ Attach a sentence as evidence: choose one first</source>
        <translation>+ 把一句话作为依据：请先点选一句</translation>
    </message>
    <message>
        <source>+ Attach the last 5 seconds as evidence</source>
        <translation>+ 把刚才 5 秒作为依据</translation>
    </message>
    <message>
        <source>+ Attach {span} as evidence</source>
        <translation>+ 把 {span} 作为依据</translation>
    </message>
</context>
<context>
    <name>ExampleView</name>
    <message>
        <source>Example stories</source>
        <translation>示例故事</translation>
    </message>
    <message>
        <source>Back to my stories</source>
        <translation>回到我的故事</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Save for others</source>
        <translation>导出给别人</translation>
    </message>
    <message>
        <source>The movie is being written… {percent} %</source>
        <translation>正在写出视频…{percent}%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
    <message>
        <source>Movie with checklist and captions</source>
        <translation>带检查表和字幕的视频</translation>
    </message>
    <message>
        <source>Marks for a spreadsheet (CSV)</source>
        <translation>标记表格（CSV）</translation>
    </message>
    <message>
        <source>Marks, answers and ratings as W3C annotations</source>
        <translation>标记、作答和评分（W3C 注释）</translation>
    </message>
    <message>
        <source>Captions (WebVTT)</source>
        <translation>字幕（WebVTT）</translation>
    </message>
    <message>
        <source>Captions (SubRip)</source>
        <translation>字幕（SubRip）</translation>
    </message>
    <message>
        <source>Captions for old Windows players (SubRip)</source>
        <translation>字幕，兼容旧版 Windows 播放器（SubRip）</translation>
    </message>
    <message>
        <source>Words as plain text</source>
        <translation>文字稿（纯文本）</translation>
    </message>
    <message>
        <source>Words with times and corrections (JSON)</source>
        <translation>文字稿，含时间与更正（JSON）</translation>
    </message>
    <message>
        <source>Chapters of the session (WebVTT)</source>
        <translation>本场章节（WebVTT）</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Question it answers</source>
        <translation>回答的题目</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Being added…</source>
        <translation>正在添加…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>未添加</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search in the words</source>
        <translation>在文字中查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Large and small letters differ</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>整词</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>只查整词</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace this one</source>
        <translation>替换这一处</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Replace all, in one step</source>
        <translation>一次替换全部</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} / {count}</translation>
    </message>
</context>
<context>
    <name>FocusCheck</name>
    <message>
        <source>Your focus for this take: did it happen?</source>
        <translation>这次录制的重点：做到了吗？</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>做到了</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没有</translation>
    </message>
</context>
<context>
    <name>FocusLine</name>
    <message>
        <source>Focus: {line}</source>
        <translation>重点：{line}</translation>
    </message>
</context>
<context>
    <name>FollowUpsPane</name>
    <message>
        <source>An interviewer might ask now</source>
        <translation>面试官现在可能会追问</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer: {words}, {reason}</source>
        <translation>回答：{words}{reason}</translation>
    </message>
</context>
<context>
    <name>GapView</name>
    <message>
        <source>How others see it</source>
        <translation>别人怎么看</translation>
    </message>
    <message>
        <source>‹ All reviews</source>
        <translation>‹ 全部评审</translation>
    </message>
    <message>
        <source>Decide what comes of it</source>
        <translation>决定怎么处理</translation>
    </message>
    <message>
        <source>Open reviews: {open}.</source>
        <translation>已打开的评审 {open} 份。</translation>
    </message>
    <message>
        <source>Open reviews: {open}, of them counted in the figures: {pooled}.</source>
        <translation>已打开的评审 {open} 份，其中 {pooled} 份计入统计。</translation>
    </message>
    <message>
        <source>Sealed until you have rated the same: {n}.</source>
        <translation>另有 {n} 份封存，等你评完同样的能力后打开。</translation>
    </message>
    <message>
        <source>Not counted, because another one that names the same reviewer stands in its place: {n}.</source>
        <translation>不计入 {n} 份：另一份写着同一位评审者，以那份为准。</translation>
    </message>
    <message>
        <source>Shown, but not counted with the others: {n}.</source>
        <translation>另有 {n} 份只显示，不与其他评审一起计算。</translation>
    </message>
    <message>
        <source>Left out by you: {n}.</source>
        <translation>你排除了 {n} 份。</translation>
    </message>
    <message>
        <source>Where they pointed, disagreements first</source>
        <translation>他们指出的时刻，有分歧的在前</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>再显示 {n} 处</translation>
    </message>
    <message>
        <source>reviewers: {n}</source>
        <translation>评审者 {n} 人</translation>
    </message>
    <message>
        <source>⇄ They disagree here · {words}</source>
        <translation>⇄ 这里意见不一 · {words}</translation>
    </message>
    <message>
        <source>▶ {time}</source>
        <translation>▶ {time}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 条</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Nothing of yours beside it</source>
        <translation>你没有对应的评分</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>take {n}</source>
        <translation>第 {n} 条</translation>
    </message>
</context>
<context>
    <name>GapsCard</name>
    <message>
        <source>Reviews of others</source>
        <translation>他人的评审</translation>
    </message>
    <message>
        <source>Gap from</source>
        <translation>算作差距</translation>
    </message>
    <message>
        <source>In levels: how far your own level has to be from theirs to be called a blind spot or a hidden strength.</source>
        <translation>单位是级：你的评分与别人的评分相差多少，才提示可能的盲点或低估的优势。</translation>
    </message>
    <message>
        <source>Large from</source>
        <translation>算作大差距</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>Save review file</source>
        <translation>保存评审文件</translation>
    </message>
    <message>
        <source>Review (*.greenroom-review.json)</source>
        <translation>评审 (*.greenroom-review.json)</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message; the candidate can read it, and paste all of it into Greenroom.</source>
        <translation>已复制。粘贴到消息里发给对方：对方可以直接读，也可以整段粘贴到候场里导入。</translation>
    </message>
    <message>
        <source>Not written yet: {what}. Save again when it is.</source>
        <translation>还没写：{what}。写好后请再保存一次。</translation>
    </message>
</context>
<context>
    <name>HearingAgain</name>
    <message>
        <source>It heard the same words. Another model may hear others.</source>
        <translation>听到的文字相同。换个模型也许会不同。</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>待你处理</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>最近一场</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>最近的场次</translation>
    </message>
    <message>
        <source>Go on reviewing</source>
        <translation>继续复盘</translation>
    </message>
    <message>
        <source>Look around with a sample</source>
        <translation>用示例看一看</translation>
    </message>
    <message>
        <source>Add a recording…</source>
        <translation>添加录像…</translation>
    </message>
    <message>
        <source>Add a video or sound file as a take</source>
        <translation>把视频或音频文件添加为一条录像</translation>
    </message>
    <message>
        <source>Everything stays on this computer: pictures, sound, words and reviews. For practice only.</source>
        <translation>画面、声音、文字和评审都留在这台电脑上。仅供练习。</translation>
    </message>
    <message>
        <source>Your last session will be here, ready to be reviewed.</source>
        <translation>最近一场会出现在这里，随时可以复盘。</translation>
    </message>
    <message>
        <source>no takes</source>
        <translation>没有录制</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} transcribed</source>
        <translation>已转写 {count}/{all}</translation>
    </message>
    <message numerus="yes">
        <source>%n more pack(s) of others in Reviews</source>
        <translation>
            <numerusform>“评审”页里还有别人的分享包 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) being transcribed</source>
        <translation>
            <numerusform>正在转写 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing. Reviews you are sent, packs to review for others and takes that were repaired appear here.</source>
        <translation>暂时没有。收到的评审、请你评审的分享包和修复的录像会出现在这里。</translation>
    </message>
    <message>
        <source>Review by {reviewer}: sealed until you have rated the same answers.</source>
        <translation>{reviewer}的评审：已封存，先完成你自己的评分。</translation>
    </message>
    <message>
        <source>Rate first</source>
        <translation>去评分</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>An unfinished take was repaired: {take}, {length}.</source>
        <translation>已修复一条未完成的录像：{take}，{length}。</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>{item}: {answer}</source>
        <translation>{item}：{answer}</translation>
    </message>
    <message>
        <source>{item}: {answer}, no moment attached yet</source>
        <translation>{item}：{answer}，还没有附上片段</translation>
    </message>
    <message>
        <source>Partly means: {words}</source>
        <translation>“部分”指：{words}</translation>
    </message>
    <message>
        <source>Goal of the company: {goal}</source>
        <translation>企业目标：{goal}</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the transcription</source>
        <translation>取消转写</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Cancel this transcription and all that wait</source>
        <translation>取消正在转写的和所有等待中的</translation>
    </message>
    <message>
        <source>Cancel the work on the model</source>
        <translation>取消对该模型的操作</translation>
    </message>
    <message>
        <source>Transcription is paused at {percent} %</source>
        <translation>转写已暂停，完成 {percent}%</translation>
    </message>
    <message>
        <source>The transcription waits while you record: {percent} %</source>
        <translation>录制期间转写等待中：{percent}%</translation>
    </message>
    <message>
        <source>Transcribing on this computer… {percent} %</source>
        <translation>正在本机转写… {percent}%</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>约剩 {seconds} 秒</translation>
    </message>
    <message>
        <source>{count} more waiting</source>
        <translation>还有 {count} 条在等</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on transcribing</source>
        <translation>继续转写</translation>
    </message>
    <message>
        <source>Pause the transcription</source>
        <translation>暂停转写</translation>
    </message>
    <message>
        <source>Fetching the speech model {name} from {address}</source>
        <translation>正在从 {address} 下载语音模型 {name}</translation>
    </message>
    <message>
        <source>Bringing in the speech model {name}</source>
        <translation>正在导入语音模型 {name}</translation>
    </message>
    <message>
        <source>Testing the speech model {name} on this computer…</source>
        <translation>正在本机测试语音模型 {name}…</translation>
    </message>
    <message>
        <source>{there} of {total}</source>
        <translation>{there} / {total}</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>“{name}” is in the trash.</source>
        <translation>“{name}”已移到回收站。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>LevelLegend</name>
    <message>
        <source>you</source>
        <translation>你</translation>
    </message>
    <message>
        <source>others</source>
        <translation>别人</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Search questions and transcripts</source>
        <translation>搜索题目和文字稿</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清空搜索</translation>
    </message>
    <message>
        <source>Sessions and takes</source>
        <translation>场次和录像</translation>
    </message>
    <message>
        <source>Session, question</source>
        <translation>场次、题目</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>去复盘</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Beside another take of its question</source>
        <translation>和同一题的另一条对比</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Add a recording…</source>
        <translation>添加录像…</translation>
    </message>
    <message>
        <source>Add a video or sound file as a take</source>
        <translation>把视频或音频文件添加为一条录像</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>发送…</translation>
    </message>
    <message>
        <source>Send to a reviewer</source>
        <translation>发给评审者</translation>
    </message>
    <message>
        <source>A recording is being added. If you close now, it is not added.</source>
        <translation>正在添加录像。现在关闭，就不会添加。</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>还没有录制</translation>
    </message>
    <message>
        <source>Practise one question</source>
        <translation>练一道题</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>可以少用几个词，或换个说法。</translation>
    </message>
    <message>
        <source>no takes</source>
        <translation>没有录制</translation>
    </message>
    <message>
        <source>↳ follow-up: {question}</source>
        <translation>↳ 追问：{question}</translation>
    </message>
    <message>
        <source>{question} · take {number}</source>
        <translation>{question} · 第 {number} 条</translation>
    </message>
    <message>
        <source>“{name}” is in the trash.</source>
        <translation>“{name}”已移到回收站。</translation>
    </message>
    <message>
        <source>Your sessions will be here: every take with its transcript and review.</source>
        <translation>你的场次会出现在这里：每条录像连同文字稿和评审。</translation>
    </message>
    <message>
        <source>transcribed</source>
        <translation>已转写</translation>
    </message>
    <message>
        <source>Recordings are being added. Choose others when that is done.</source>
        <translation>正在添加录像，完成后再选择其他文件。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>Why the plan is as it is</source>
        <translation>计划为什么这样安排</translation>
    </message>
    <message>
        <source>Because of …</source>
        <translation>因为……</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>因为</translation>
    </message>
    <message>
        <source>I added …</source>
        <translation>我添加了……</translation>
    </message>
    <message>
        <source>I added</source>
        <translation>我添加了</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>When a checklist item does not go well, the exercise for it is added here by itself. Write down your own changes too.</source>
        <translation>检查项没做好时，对应的练习会自动加到这里。你也可以写下自己的调整。</translation>
    </message>
    <message>
        <source>{day}: because “{item}” did not go well, added: {drill}</source>
        <translation>{day}：因为“{item}”没做好，添加了：{drill}</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>”“</translation>
    </message>
    <message>
        <source>{words} Went well in two sessions since.</source>
        <translation>{words}此后已在两场里做好。</translation>
    </message>
    <message>
        <source>{day}: because of “{because}” I added: {what}</source>
        <translation>{day}：因为“{because}”，我添加了：{what}</translation>
    </message>
    <message>
        <source>{day}: I added: {what}</source>
        <translation>{day}：我添加了：{what}</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>已完成：{what}</translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation>移除：{what}</translation>
    </message>
</context>
<context>
    <name>LowerPane</name>
    <message>
        <source>Marks {n}</source>
        <translation>标记 {n}</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字稿</translation>
    </message>
    <message>
        <source>Card of the other side</source>
        <translation>对方的卡片</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>线索</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Greenroom</source>
        <translation>候场</translation>
    </message>
    <message>
        <source>{file} was not opened: finish what is under way, then open it again.</source>
        <translation>没有打开 {file}：请先完成正在进行的内容，再打开一次。</translation>
    </message>
    <message>
        <source>Something in Greenroom went wrong. Your recordings are untouched. You can go on; a report lies in {file}.</source>
        <translation>程序出了错，录制的内容都在。可以继续使用；错误报告在 {file}。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>They are back. At the next start they go to the trash again.</source>
        <translation>已恢复。下次启动时会再次移到回收站。</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Note, then Enter</source>
        <translation>写备注，回车保存</translation>
    </message>
    <message>
        <source>Note on the mark</source>
        <translation>标记的备注</translation>
    </message>
    <message>
        <source>Save the mark</source>
        <translation>保存标记</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>不保存，返回</translation>
    </message>
    <message>
        <source>What the mark is for: {kind}</source>
        <translation>标记类型：{kind}</translation>
    </message>
    <message>
        <source>What the mark is for (↑ ↓)</source>
        <translation>标记类型（↑ ↓ 切换）</translation>
    </message>
</context>
<context>
    <name>MarksPane</name>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Play the mark</source>
        <translation>播放这处标记</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>编辑备注</translation>
    </message>
    <message>
        <source>Delete the mark</source>
        <translation>删除这处标记</translation>
    </message>
    <message>
        <source>No marks yet. Press M while it plays, or drag in the row of marks.</source>
        <translation>还没有标记。播放时按 M，或在时间轴的“标记”一行里拖动。</translation>
    </message>
</context>
<context>
    <name>MasksCard</name>
    <message>
        <source>3 · What stays yours</source>
        <translation>3 · 哪些不外传</translation>
    </message>
    <message>
        <source>Names, employers and numbers: masked in the text and silenced in the sound wherever the transcript has them, numbers however they are said, Chinese names also in pinyin and in characters that sound the same. Translations, short forms and misheard words are not found: choose them in the transcript or type them too, then listen.</source>
        <translation>姓名、公司和数字：文字稿里出现的每一处，文字会遮住，声音会消音；数字怎么说都算，中文名的拼音和同音字也算。译名、简称和听成别的音的字找不到：请在文字稿里选取，或另外输入，并自己听一遍。</translation>
    </message>
    <message>
        <source>A word, name or number</source>
        <translation>词语、名字或数字</translation>
    </message>
    <message>
        <source>A word, name or number to mask</source>
        <translation>要遮住的词语、名字或数字</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>遮住</translation>
    </message>
    <message>
        <source>Mask everywhere</source>
        <translation>全部遮住</translation>
    </message>
    <message>
        <source>What is masked in one piece has {count} characters at most. Mask the names and numbers in it one by one.</source>
        <translation>一次最多遮住 {count} 个字符。请把其中的姓名和数字逐个遮住。</translation>
    </message>
    <message>
        <source>Said here, perhaps yours to keep:</source>
        <translation>说到了这些，也许不想外传：</translation>
    </message>
    <message>
        <source>“{word}” is masked everywhere.</source>
        <translation>“{word}”已全部遮住。</translation>
    </message>
    <message>
        <source>“{word}” is no longer masked.</source>
        <translation>“{word}”不再遮住。</translation>
    </message>
    <message>
        <source>No longer mask “{word}”</source>
        <translation>不再遮住“{word}”</translation>
    </message>
    <message>
        <source>Mask “{word}”</source>
        <translation>遮住“{word}”</translation>
    </message>
    <message>
        <source>Not in the transcript of what goes out: {words}. If it was said there, it can still be heard; listen before you send.</source>
        <translation>要发出的文字稿里没有：{words}。如果其中说过，声音里仍听得到，发送前请听一遍。</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>recommended here</source>
        <translation>推荐本机使用</translation>
    </message>
    <message>
        <source>custom model</source>
        <translation>自定义模型</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use the model {name}</source>
        <translation>使用模型 {name}</translation>
    </message>
    <message>
        <source>Go on fetching</source>
        <translation>继续下载</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Fetch the model {name} over the network</source>
        <translation>联网下载模型 {name}</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test how fast {name} is here: 10 seconds</source>
        <translation>测试 {name} 在本机的速度：约 10 秒</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Check every byte of {name}</source>
        <translation>逐字节校验 {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {name} from this computer</source>
        <translation>从本机移除 {name}</translation>
    </message>
</context>
<context>
    <name>ModelsCard</name>
    <message>
        <source>Speech models</source>
        <translation>语音模型</translation>
    </message>
    <message>
        <source>A larger model hears better and needs more time. All of them run on this computer.</source>
        <translation>模型越大，听写越准，也越慢。所有模型都在本机运行。</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>从文件夹导入…</translation>
    </message>
    <message>
        <source>Bring a known model in from a folder</source>
        <translation>从文件夹导入已知模型</translation>
    </message>
    <message>
        <source>From a zip or tar file…</source>
        <translation>从 zip 或 tar 文件导入…</translation>
    </message>
    <message>
        <source>Bring a known model in from a zip or tar file</source>
        <translation>从 zip 或 tar 文件导入已知模型</translation>
    </message>
    <message>
        <source>Custom model…</source>
        <translation>自定义模型…</translation>
    </message>
    <message>
        <source>Bring a model in that Greenroom does not know</source>
        <translation>导入候场不认识的模型</translation>
    </message>
    <message>
        <source>Fetch from</source>
        <translation>下载地址</translation>
    </message>
    <message>
        <source>Address of a mirror</source>
        <translation>镜像地址</translation>
    </message>
    <message>
        <source>the hub itself, or the address of a mirror</source>
        <translation>官方站点，或填写镜像地址</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://. The one before stays in use.</source>
        <translation>地址须以 https:// 或 http:// 开头。目前仍使用之前的地址。</translation>
    </message>
    <message>
        <source>Greenroom is using the network now: it fetches {name} from {address}.</source>
        <translation>候场正在使用网络：从 {address} 下载 {name}。</translation>
    </message>
    <message>
        <source>Greenroom uses the network only while it fetches a model you asked for here, and says so.</source>
        <translation>只有在你点击下载模型时，候场才会使用网络，并会在此说明。</translation>
    </message>
    <message>
        <source>{size} are free on the disk.</source>
        <translation>磁盘剩余 {size}。</translation>
    </message>
</context>
<context>
    <name>Multiples</name>
    <message>
        <source>Competencies</source>
        <translation>各项能力</translation>
    </message>
    <message>
        <source>All dots</source>
        <translation>查看全部</translation>
    </message>
    <message>
        <source>Each rating of an answer becomes a dot: yours, a friend&apos;s, a professional&apos;s.</source>
        <translation>每次对回答的评分都会成为一个点：自己的、朋友的、专业人士的。</translation>
    </message>
    <message>
        <source>possible blind spot</source>
        <translation>可能的盲点</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Greenroom</source>
        <translation>候场</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Another question</source>
        <translation>换一题</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>查看依据</translation>
    </message>
    <message>
        <source>Begin the exercise</source>
        <translation>开始练习</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>NextWriter</name>
    <message>
        <source>Practise “{competency}”</source>
        <translation>练“{competency}”</translation>
    </message>
    <message>
        <source>First {time}: {exercise}</source>
        <translation>先用 {time}：{exercise}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next · about {time}</source>
        <translation>下一步 · 约 {time}</translation>
    </message>
    <message numerus="yes">
        <source>the whole session: %n question(s), about</source>
        <translation>
            <numerusform>整场 %n 题，约</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Because {reasons}.</source>
        <translation>原因：{reasons}。</translation>
    </message>
    <message>
        <source>Camera and microphone are checked first.</source>
        <translation>会先检查摄像头和麦克风。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) until the interview.</source>
        <translation>
            <numerusform>距面试还有 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>去看看</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>请人看看</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Practise it</source>
        <translation>再练这题</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ 播放</translation>
    </message>
    <message>
        <source>What I will do, in my words</source>
        <translation>我要怎么做（用自己的话）</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>试了以后怎么样</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>NotesHelp</name>
    <message>
        <source>Hide my notes</source>
        <translation>收起笔记</translation>
    </message>
    <message>
        <source>To know by heart</source>
        <translation>要记住的</translation>
    </message>
</context>
<context>
    <name>NothingToSend</name>
    <message>
        <source>Nothing to send yet</source>
        <translation>还没有可发送的内容</translation>
    </message>
    <message>
        <source>Record an answer; here it becomes one file for a friend or somebody of HR.</source>
        <translation>录一条回答，就能在这里做成一个文件发给朋友或 HR。</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>去练习</translation>
    </message>
    <message>
        <source>Somebody sent me a file</source>
        <translation>我收到了别人的文件</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Of what</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>response time</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 秒</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>20 s</source>
        <translation>20 秒</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>多长时间内</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 个月</translation>
    </message>
    <message>
        <source>My part</source>
        <translation>我的部分</translation>
    </message>
    <message>
        <source>I wrote it</source>
        <translation>由我编写</translation>
    </message>
    <message>
        <source>How I know</source>
        <translation>我怎么知道</translation>
    </message>
    <message>
        <source>weekly report</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>移除这个数字</translation>
    </message>
</context>
<context>
    <name>OfferChip</name>
    <message>
        <source>Use {at} as evidence</source>
        <translation>把 {at} 用作依据</translation>
    </message>
    <message>
        <source>Not so: {at}</source>
        <translation>不是这样：{at}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>What was pasted</source>
        <translation>粘贴的内容</translation>
    </message>
</context>
<context>
    <name>OpeningRow</name>
    <message>
        <source>Open them here</source>
        <translation>用候场打开</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取消关联</translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>4 · For the reviewer</source>
        <translation>4 · 给评审者</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>对方是</translation>
    </message>
    <message>
        <source>You ask</source>
        <translation>你想问</translation>
    </message>
    <message>
        <source>Two questions at most; they come first.</source>
        <translation>最多两个，对方最先看到。</translation>
    </message>
    <message>
        <source>Your question {number}</source>
        <translation>你的问题 {number}</translation>
    </message>
    <message>
        <source>Was my example clear?</source>
        <translation>例子讲清楚了吗？</translation>
    </message>
    <message>
        <source>A second question</source>
        <translation>第二个问题</translation>
    </message>
    <message>
        <source>Leave out my own review</source>
        <translation>不附上我自己的评审</translation>
    </message>
    <message>
        <source>Your review</source>
        <translation>自己的评审</translation>
    </message>
    <message>
        <source>So that their view is not led by yours.</source>
        <translation>以免影响对方的判断。</translation>
    </message>
    <message>
        <source>480 lines at most</source>
        <translation>最高 480p</translation>
    </message>
    <message>
        <source>Smaller picture</source>
        <translation>缩小画面</translation>
    </message>
    <message>
        <source>A smaller file; takes longer to write.</source>
        <translation>文件更小，写入更久。</translation>
    </message>
    <message>
        <source>All in one page, up to 200 MB</source>
        <translation>都放进一个网页，最大 200 MB</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>review.html then plays without unpacking; the file is twice as large.</source>
        <translation>review.html 不解压也能播放；文件会大一倍。</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>保留天数</translation>
    </message>
    <message>
        <source>Then they are asked to delete it; nobody can enforce it.</source>
        <translation>到期请对方删除，但无法强制。</translation>
    </message>
    <message>
        <source>Lock with six words</source>
        <translation>用六个词加密</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Only with these words can it be opened, in Greenroom or by age.</source>
        <translation>只有凭这六个词才能打开，用“候场”或 age。</translation>
    </message>
</context>
<context>
    <name>PackEditor</name>
    <message>
        <source>Comments in this file: {count}. The editor does not write them again. The file as it is now stays in the folder “earlier” when you put your changes into use.</source>
        <translation>这个文件里有 {count} 处注释，编辑器不会重新写入。启用修改时，现在这份文件会原样留在“earlier”文件夹里。</translation>
    </message>
    <message>
        <source>Comments in the imported file: {count}. They are not taken over; your file keeps them.</source>
        <translation>导入的文件里有 {count} 处注释，不会带过来；原文件保持不变。</translation>
    </message>
    <message>
        <source>This has to be filled in.</source>
        <translation>这里需要填写。</translation>
    </message>
    <message>
        <source>no words yet</source>
        <translation>还没有文字</translation>
    </message>
    <message>
        <source>A new pack</source>
        <translation>新岗位包</translation>
    </message>
    <message>
        <source>In use, version {version}</source>
        <translation>已启用，版本 {version}</translation>
    </message>
    <message>
        <source>Draft, kept as you type</source>
        <translation>草稿，边写边存</translation>
    </message>
    <message>
        <source>Draft, kept as you type · nothing is missing</source>
        <translation>草稿，边写边存 · 没有缺漏</translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation>查看缺什么</translation>
    </message>
    <message>
        <source>Practise with this pack</source>
        <translation>用这个岗位包练习</translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>The pack is in use. Practise offers it from now on.</source>
        <translation>岗位包已启用，练习时就能选到它。</translation>
    </message>
    <message>
        <source>The pack is in use as version {version}: sessions were held with the one before, and they keep it.</source>
        <translation>岗位包已启用，版本为 {version}：之前的版本练习过，那些练习仍保留它。</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Roles</source>
        <translation>岗位包</translation>
    </message>
    <message>
        <source>A pack says what is asked for a kind of job and what a good answer sounds like. Shipped packs stay as they are: copy one to change it. You can drop a TOML file here.</source>
        <translation>岗位包写明一类岗位会问什么、好的回答是什么样。自带的包不会改动：要改就先复制一份。也可以把 TOML 文件拖到这里。</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>岗位包</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import a pack from a TOML file</source>
        <translation>从 TOML 文件导入岗位包</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the pack as a TOML file</source>
        <translation>把岗位包导出为 TOML 文件</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Practise with this pack</source>
        <translation>用这个岗位包练习</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>自带</translation>
    </message>
    <message>
        <source>your own, in use</source>
        <translation>自有，已启用</translation>
    </message>
    <message>
        <source>your own, with changes that are not in use yet</source>
        <translation>自有，有修改尚未启用</translation>
    </message>
    <message>
        <source>draft, not in use yet</source>
        <translation>草稿，尚未启用</translation>
    </message>
    <message>
        <source>has faults, not in use</source>
        <translation>有错误，未启用</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 道题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n 处待改</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to change</source>
        <translation>复制后修改</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>1 Analyse</source>
        <translation>1 分析</translation>
    </message>
    <message>
        <source>2 Practise</source>
        <translation>2 练习</translation>
    </message>
    <message>
        <source>3 Show value</source>
        <translation>3 展示价值</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of the job ad point to what is asked</source>
        <translation>
            <numerusform>岗位描述里有 %n 个词指向要求</numerusform>
        </translation>
    </message>
    <message>
        <source>No job ad yet</source>
        <translation>还没有岗位描述</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) recorded</source>
        <translation>
            <numerusform>已录 %n 条回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Others have seen {count} of {all} competencies</source>
        <translation>他人看过 {count}/{all} 项能力</translation>
    </message>
    <message>
        <source>{phase}: you are here</source>
        <translation>{phase}（当前）</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Help with the picture</source>
        <translation>画面提示</translation>
    </message>
    <message>
        <source>Before recording</source>
        <translation>录制前</translation>
    </message>
    <message>
        <source>Say what would help frame, light and sharpness</source>
        <translation>提示怎样改善取景、光线和清晰度</translation>
    </message>
    <message>
        <source>Finished takes</source>
        <translation>录完之后</translation>
    </message>
    <message>
        <source>Frame, light and sharpness are measured on this computer; nobody is recognised.</source>
        <translation>取景、光线和清晰度都在本机测量；不识别任何人。</translation>
    </message>
    <message>
        <source>Look at their pictures as well</source>
        <translation>也查看录像的画面</translation>
    </message>
    <message>
        <source>Face detector</source>
        <translation>人脸检测器</translation>
    </message>
    <message>
        <source>Finds where a face is, not whose. {title}, {size} KB, fetched from {host} when you press the button.</source>
        <translation>只找位置，不认人。{title}，{size} KB，点按钮后从 {host} 下载。</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>File of the face detector</source>
        <translation>人脸检测器文件</translation>
    </message>
    <message>
        <source>Detector (*.onnx)</source>
        <translation>检测器 (*.onnx)</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>正在下载…</translation>
    </message>
</context>
<context>
    <name>PictureHelp</name>
    <message>
        <source>Add the detector…</source>
        <translation>添加人脸检测器…</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Add a job ad and the date</source>
        <translation>添加岗位描述和面试日期</translation>
    </message>
    <message>
        <source>Change the job ad or date</source>
        <translation>修改岗位描述或日期</translation>
    </message>
    <message>
        <source>The role has no questions of this kind.</source>
        <translation>这个岗位没有这类题目。</translation>
    </message>
    <message>
        <source>Taken out of the plan: {what}</source>
        <translation>已从计划中移除：{what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>PlaybackPane</name>
    <message>
        <source>Picture of the take</source>
        <translation>这一条的画面</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Sound only: this take has no picture.</source>
        <translation>只有声音：这一条没有画面。</translation>
    </message>
    <message>
        <source>Only the text was sent. Choose a sentence or select words to mark them.</source>
        <translation>对方只发来了文字。点一句话或选取词语，就可以标记。</translation>
    </message>
    <message>
        <source>Nothing to play.</source>
        <translation>没有可播放的内容。</translation>
    </message>
</context>
<context>
    <name>PractisePage</name>
    <message>
        <source>Practise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>The take is being saved. You can leave in a moment.</source>
        <translation>正在保存，稍候即可离开。</translation>
    </message>
    <message>
        <source>A take is being recorded. It goes on; press Stop first, then leave.</source>
        <translation>正在录制，不会中断。请先按停止，再离开。</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Job ad</source>
        <translation>岗位描述</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖情况</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>故事库</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>练习卡</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Seconds to prepare</source>
        <translation>准备的秒数</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>Seconds to answer</source>
        <translation>作答的秒数</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>One take</source>
        <translation>只录一条</translation>
    </message>
    <message>
        <source>The answer ends when its time is over, and there is no second one.</source>
        <translation>时间一到作答就结束，也不能再录一条。</translation>
    </message>
    <message>
        <source>Remove these times</source>
        <translation>移除这组时间</translation>
    </message>
</context>
<context>
    <name>PresetsCard</name>
    <message>
        <source>Own times</source>
        <translation>自定时间</translation>
    </message>
    <message>
        <source>Times of an interview you are preparing for; choose them when you practise.</source>
        <translation>你要准备的那场面试的时间；练习时可以选用。</translation>
    </message>
    <message>
        <source>Add times</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Own times {number}</source>
        <translation>自定时间 {number}</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>What they will get</source>
        <translation>对方会收到</translation>
    </message>
    <message>
        <source>Take that is shown</source>
        <translation>显示哪一条</translation>
    </message>
    <message>
        <source>Transcript as they will read it</source>
        <translation>对方读到的文字稿</translation>
    </message>
    <message>
        <source>Choose a word by the arrows and Enter; M masks it everywhere, P plays from it.</source>
        <translation>用方向键和回车选词；M 全部遮住，P 从这里播放。</translation>
    </message>
    <message>
        <source>There is no transcript of this take.</source>
        <translation>这一条没有文字稿。</translation>
    </message>
    <message>
        <source>Nothing to hear it by: no loudspeaker or headphones were found. Connect some, then press Listen again.</source>
        <translation>没有找到扬声器或耳机，所以听不到声音。接好后再点一次“试听”。</translation>
    </message>
    <message>
        <source>A picture as they will see it</source>
        <translation>对方看到的画面</translation>
    </message>
    <message>
        <source>Show “{words}” again</source>
        <translation>重新显示“{words}”</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Mask “{words}” everywhere</source>
        <translation>全部遮住“{words}”</translation>
    </message>
    <message>
        <source>Choose words to mask</source>
        <translation>选取要遮住的词</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>停止播放</translation>
    </message>
    <message>
        <source>▷ Listen</source>
        <translation>▷ 试听</translation>
    </message>
    <message>
        <source>Listen as they will hear it</source>
        <translation>按对方听到的样子试听</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>面试日记</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>ProofList</name>
    <message>
        <source>No take was rated for this yet, so there is nothing to look up.</source>
        <translation>这一项还没有评过分的回答，暂时没有可查看的依据。</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>位置(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QuestionHelp</name>
    <message>
        <source>Card for your friend</source>
        <translation>给朋友的卡片</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Rating · {competency}</source>
        <translation>评分 · {competency}</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>The take does not show enough to choose a level.</source>
        <translation>这一条的内容不足以选定等级。</translation>
    </message>
    <message>
        <source>No evidence found</source>
        <translation>没有找到依据</translation>
    </message>
    <message>
        <source>Why this level (optional)</source>
        <translation>为什么是这一级（可不填）</translation>
    </message>
</context>
<context>
    <name>ReceivedPart</name>
    <message>
        <source>Reviews</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>A review, a pack to review, or a reply. Drag it here, or paste what was copied.</source>
        <translation>收到的评审、请你评审的分享包，或者回复。可以拖到这里，也可以粘贴复制的内容。</translation>
    </message>
    <message>
        <source>The six words, then Enter</source>
        <translation>输入六个词，然后按回车</translation>
    </message>
    <message>
        <source>The six words that came with the pack</source>
        <translation>随分享包一起发来的六个词</translation>
    </message>
    <message>
        <source>Nothing came back yet</source>
        <translation>还没有收到评审</translation>
    </message>
    <message>
        <source>Reviews of your sessions will be here, sealed until you have rated the same; and packs that others ask you to review.</source>
        <translation>别人对你的评审会出现在这里，等你自己评完同样的能力后打开；别人请你评审的分享包也在这里。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>{role} · {when}</source>
        <translation>{role} · {when}</translation>
    </message>
    <message>
        <source>Reviews: {count} · open: {open}</source>
        <translation>评审 {count} 份 · 已打开 {open} 份</translation>
    </message>
    <message>
        <source>Compare with mine</source>
        <translation>与自评对照</translation>
    </message>
    <message>
        <source>Rate first</source>
        <translation>先自评</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Packs, reviews and replies (*.greenroom *.zip *.greenroom-review.json *.greenroom-reply.json *.json *.txt)</source>
        <translation>分享包、评审和回复 (*.greenroom *.zip *.greenroom-review.json *.greenroom-reply.json *.json *.txt)</translation>
    </message>
    <message>
        <source>To review for others</source>
        <translation>请我评审的</translation>
    </message>
    <message>
        <source>Takes: {takes} · please delete after {day}</source>
        <translation>回答 {takes} 条 · 请在 {day} 后删除</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>存成文件…</translation>
    </message>
    <message>
        <source>The pack is in the trash.</source>
        <translation>分享包已移到回收站。</translation>
    </message>
    <message>
        <source>The review is in the trash.</source>
        <translation>评审已移到回收站。</translation>
    </message>
    <message>
        <source>The file is being looked at…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>They ask: {question}</source>
        <translation>对方想问：{question}</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>你的回答</translation>
    </message>
    <message>
        <source>Your reply to: {question}</source>
        <translation>你的回答：{question}</translation>
    </message>
</context>
<context>
    <name>ReportPart</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>一场练习</translation>
    </message>
    <message>
        <source>Some days</source>
        <translation>一段时间</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>练习场次</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Save as a web page</source>
        <translation>保存为网页</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>正在生成报告…</translation>
    </message>
    <message>
        <source>No answer to report on yet</source>
        <translation>还没有可写进报告的回答</translation>
    </message>
    <message>
        <source>The report puts goal, evidence with times and pictures, your view against that of others, and the next actions on paper.</source>
        <translation>报告把目标、带时间和画面的依据、自评与他评的差别以及下一步写在纸上。</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>录一条回答</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
</context>
<context>
    <name>ReviewBanner</name>
    <message>
        <source>Save again</source>
        <translation>再次保存</translation>
    </message>
    <message>
        <source>Start a new review, keep the old file</source>
        <translation>重新开始复盘，保留旧文件</translation>
    </message>
</context>
<context>
    <name>ReviewHeader</name>
    <message>
        <source>Details of the take</source>
        <translation>这一条的详情</translation>
    </message>
    <message>
        <source>Save for others</source>
        <translation>导出给别人</translation>
    </message>
    <message>
        <source>Send to a reviewer</source>
        <translation>发给评审者</translation>
    </message>
    <message>
        <source>Beside another take of this question</source>
        <translation>和同一题的另一条对比</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Takes of this session</source>
        <translation>这一场的各条</translation>
    </message>
    <message>
        <source>{role} · take {number} · {length}</source>
        <translation>{role} · 第 {number} 条 · {length}</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <translation>第 {number} 条</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>还没有保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Take {number} · {length} · {question}</source>
        <translation>第 {number} 条 · {length} · {question}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>No take to review yet</source>
        <translation>还没有可以复盘的录像</translation>
    </message>
    <message>
        <source>Record an answer, and it plays here with its checklist beside it.</source>
        <translation>录下一次回答，它会在这里播放，旁边是检查表。</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>去练习</translation>
    </message>
</context>
<context>
    <name>ReviewerBar</name>
    <message>
        <source>Your review for somebody else</source>
        <translation>你给别人的评审</translation>
    </message>
    <message>
        <source>Who are you? The candidate sees “says:” and the name; it may be empty.</source>
        <translation>你是谁？名字会以“自称”显示给对方，也可以不填。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的名字</translation>
    </message>
    <message>
        <source>What you are to the candidate</source>
        <translation>你与对方的关系</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Someone else reviews: begin anew</source>
        <translation>换一个人评审：从空白开始</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Six rows only</source>
        <translation>只看六项</translation>
    </message>
    <message>
        <source>More rows, and levels</source>
        <translation>更多条目和等级</translation>
    </message>
</context>
<context>
    <name>ReviewerGuide</name>
    <message>
        <source>Save review file…</source>
        <translation>保存评审文件…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文字</translation>
    </message>
    <message>
        <source>Where no file can be sent: the candidate can read the text, and paste all of it into Greenroom.</source>
        <translation>不方便发文件时用：对方可以直接读，也可以整段粘贴到候场里导入。</translation>
    </message>
    <message>
        <source>Who reviews…</source>
        <translation>评审人…</translation>
    </message>
    <message>
        <source>There are no examples for the levels of this role, so none are rated first.</source>
        <translation>这个岗位的等级描述没有现成的例子，评分前没有对照。</translation>
    </message>
    <message>
        <source>Their questions</source>
        <translation>对方想问</translation>
    </message>
    <message>
        <source>Watch and mark</source>
        <translation>看，并标记</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>Check and rate</source>
        <translation>检查并评分</translation>
    </message>
    <message>
        <source>Keep and try</source>
        <translation>保留与尝试</translation>
    </message>
    <message>
        <source>step {n}: {name}, {minutes} min</source>
        <translation>第 {n} 步：{name}，{minutes} 分钟</translation>
    </message>
    <message>
        <source>, done</source>
        <translation>，已完成</translation>
    </message>
    <message>
        <source>Strengths: {strengths} · suggestions: {suggestions}</source>
        <translation>优点 {strengths} · 建议 {suggestions}</translation>
    </message>
    <message>
        <source>what did they do well?</source>
        <translation>哪里做得好？</translation>
    </message>
    <message>
        <source>what could they try?</source>
        <translation>可以试试什么？</translation>
    </message>
    <message>
        <source>please delete after {day}</source>
        <translation>请在 {day} 后删除</translation>
    </message>
    <message>
        <source>Eight minutes have passed. Save now, or take your time.</source>
        <translation>八分钟到了。可以保存，也可以慢慢写完。</translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>岗位包</translation>
    </message>
    <message>
        <source>{file}, line {line}: {fault} Nothing was taken in.</source>
        <translation>{file} 第 {line} 行：{fault}没有导入任何内容。</translation>
    </message>
    <message>
        <source>{file} is no role pack: {count} faults, the first in line {line}. Nothing was taken in.</source>
        <translation>{file} 不是岗位包：有 {count} 处错误，第一处在第 {line} 行。没有导入任何内容。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {fault} Put it right in a text editor.</source>
        <translation>{file} 第 {line} 行：{fault}请用文本编辑器改正。</translation>
    </message>
    <message>
        <source>Import a pack</source>
        <translation>导入岗位包</translation>
    </message>
    <message>
        <source>Role pack (*.toml)</source>
        <translation>岗位包 (*.toml)</translation>
    </message>
    <message>
        <source>Export the pack</source>
        <translation>导出岗位包</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写入：{file}</translation>
    </message>
    <message>
        <source>The pack was removed. Sessions held with it keep their copy.</source>
        <translation>岗位包已移除。用它做过的练习仍保留各自的副本。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>RoomStep</name>
    <message>
        <source>Answer now</source>
        <translation>直接回答</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再录一条</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>去复盘</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>离开候场</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>麦克风音量</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>录制中 {time}</translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>SaveFoot</name>
    <message>
        <source>Save file…</source>
        <translation>保存文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel; no file is left</source>
        <translation>取消，不留下文件</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在写入文件</translation>
    </message>
    <message>
        <source>Writing… {percent} %</source>
        <translation>正在写入… {percent}%</translation>
    </message>
</context>
<context>
    <name>SavingAside</name>
    <message>
        <source>Save review file</source>
        <translation>保存评审文件</translation>
    </message>
    <message>
        <source>Review (*.greenroom-review.json)</source>
        <translation>评审 (*.greenroom-review.json)</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开所在文件夹</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Let the computer play the other side</source>
        <translation>让电脑扮演对方</translation>
    </message>
    <message>
        <source>The other side says · {at} of {count}</source>
        <translation>对方说 · 第 {at} 句，共 {count} 句</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Speaks first when the recording begins, then waits for your answer.</source>
        <translation>录制开始时对方先说，然后等你回答。</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>下一句</translation>
    </message>
    <message>
        <source>That was the last line</source>
        <translation>已是最后一句</translation>
    </message>
    <message>
        <source>What was behind it</source>
        <translation>背后的需求</translation>
    </message>
    <message>
        <source>{need}
Settles when: {settle}</source>
        <translation>{need}
怎样会平息：{settle}</translation>
    </message>
    <message>
        <source>Read aloud. With headphones only your own voice is recorded.</source>
        <translation>由电脑朗读。戴上耳机，就只录到你自己的声音。</translation>
    </message>
    <message>
        <source>This computer has no voice for it, or reading aloud is off: read the line here.</source>
        <translation>这台电脑没有合适的语音，或朗读已关闭：请在这里看这句话。</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>替换了 %n 处。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>What they will get can&apos;t be shown: something in Greenroom went wrong. You can save the file all the same; open it and look before you send it.</source>
        <translation>程序出了错，无法预先显示对方会看到的内容。仍可保存文件；发送前请先打开看一看。</translation>
    </message>
    <message>
        <source>Open in Review</source>
        <translation>在复盘中打开</translation>
    </message>
    <message>
        <source>Choose at least one take.</source>
        <translation>请至少选一条录像。</translation>
    </message>
    <message>
        <source>Inside: {parts}</source>
        <translation>内含：{parts}</translation>
    </message>
    <message>
        <source>Save for the reviewer</source>
        <translation>保存给评审者</translation>
    </message>
    <message>
        <source>Pack (*.zip *.greenroom)</source>
        <translation>分享包 (*.zip *.greenroom)</translation>
    </message>
    <message>
        <source>Cancelled. No file was written; your recordings are as they were.</source>
        <translation>已取消。没有写入文件，你的录像没有变动。</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>存到别处…</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Try next</source>
        <translation>下次试</translation>
    </message>
    <message>
        <source>When you said “…”, the user would …</source>
        <translation>当你说“……”时，用户会……</translation>
    </message>
    <message>
        <source>Next time try …</source>
        <translation>下次试试……</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Smaller pictures need less of the computer.</source>
        <translation>画面越小，电脑越轻松。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Show me as in a mirror; the recording is not mirrored</source>
        <translation>预览像照镜子一样；录像不镜像</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>With a voice of the system, if there is one.</source>
        <translation>用系统自带的语音，如果有的话。</translation>
    </message>
    <message>
        <source>Read it aloud when it is shown</source>
        <translation>出现时朗读出来</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Used from the next start on. Sessions stay where they are.</source>
        <translation>下次启动时生效；已有的场次留在原处。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>What you removed. It is listed and brought back by: greenroom library trash</source>
        <translation>你移除的内容。可以用命令列出和恢复：greenroom library trash</translation>
    </message>
    <message>
        <source>Files of others</source>
        <translation>别人发来的文件</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击打开</translation>
    </message>
    <message>
        <source>On packs (.greenroom), reviews and replies. It is written for this account only, and can be taken back.</source>
        <translation>指分享包（.greenroom）、评审和回复。只对当前账户生效，可随时取消。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the library folder</source>
        <translation>选择资料库文件夹</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Greenroom {version}. Nothing leaves this computer unless you send it. For practice only; not made for selecting people.</source>
        <translation>候场 {version}。除非你自己发送，任何内容都不会离开这台电脑。仅供练习，不用于选拔人员。</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站已清空。</translation>
    </message>
    <message>
        <source>These times are removed. Takes made with them stay as they are.</source>
        <translation>已移除这组时间。用它录下的内容不受影响。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>资料库文件夹</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>A pack to review was taken in.</source>
        <translation>收到一个请你评审的分享包。</translation>
    </message>
    <message>
        <source>A reply to your review was taken in.</source>
        <translation>收到对你的评审的回复。</translation>
    </message>
    <message>
        <source>To do so, open it by itself.</source>
        <translation>请单独打开这个文件。</translation>
    </message>
    <message>
        <source>To keep it, unpack the zip and open it by itself.</source>
        <translation>如要保留，请先解压，再单独打开这个文件。</translation>
    </message>
    <message>
        <source>To keep it, open it by itself.</source>
        <translation>如要保留，请单独打开这个文件。</translation>
    </message>
    <message>
        <source>Files taken in: {came}; not taken in: {refused}.</source>
        <translation>已导入 {came} 个文件，{refused} 个没有导入。</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>收到的评审</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>SideView</name>
    <message>
        <source>Take {letter}, its sound is heard</source>
        <translation>{letter} 条，正在听它的声音</translation>
    </message>
    <message>
        <source>Take {letter}</source>
        <translation>{letter} 条</translation>
    </message>
    <message>
        <source>Picture of take {letter}</source>
        <translation>{letter} 条的画面</translation>
    </message>
    <message>
        <source>No other take of this question yet.</source>
        <translation>这道题还没有另一条回答。</translation>
    </message>
    <message>
        <source>Sound only: this take has no picture.</source>
        <translation>只有声音：这一条没有画面。</translation>
    </message>
</context>
<context>
    <name>SpeechCard</name>
    <message>
        <source>Transcription</source>
        <translation>转写</translation>
    </message>
    <message>
        <source>Language of answers</source>
        <translation>回答语言</translation>
    </message>
    <message>
        <source>For new takes. It can be changed for each take on the Review page.</source>
        <translation>用于新的录像。每条录像的语言可在“复盘”页单独更改。</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>中文字形</translation>
    </message>
    <message>
        <source>Numbers in Chinese</source>
        <translation>中文里的数字</translation>
    </message>
    <message>
        <source>What the model wrote is kept beside every number that is changed.</source>
        <translation>改写数字时，模型的原文会一并保留。</translation>
    </message>
    <message>
        <source>After each take</source>
        <translation>每次录制后</translation>
    </message>
    <message>
        <source>Transcribe on this computer</source>
        <translation>在本机转写</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>运算设备</translation>
    </message>
    <message>
        <source>A graphics card is used only after it has written down a known sample right, in a process of its own.</source>
        <translation>只有当显卡在单独的进程里正确转写了一段已知样例后，才会使用显卡。</translation>
    </message>
</context>
<context>
    <name>SpeechPart</name>
    <message>
        <source>File with names</source>
        <translation>名称文件</translation>
    </message>
    <message>
        <source>Text (*.txt *.csv *.md)</source>
        <translation>文本 (*.txt *.csv *.md)</translation>
    </message>
    <message>
        <source>Remove the speech model “{name}” from this computer? Your recordings and transcripts stay. It can be fetched or brought in again.</source>
        <translation>要从本机移除语音模型“{name}”吗？录像和文字稿都会保留。之后可以重新下载或导入。</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>彻底移除</translation>
    </message>
    <message>
        <source>Zip or tar file with a speech model</source>
        <translation>含有语音模型的 zip 或 tar 文件</translation>
    </message>
    <message>
        <source>Zip or tar file (*.zip *.tar *.tar.gz *.tgz)</source>
        <translation>zip 或 tar 文件 (*.zip *.tar *.tar.gz *.tgz)</translation>
    </message>
    <message>
        <source>Folder with a speech model</source>
        <translation>含语音模型的文件夹</translation>
    </message>
    <message>
        <source>Nobody has published what a custom model must be, so Greenroom can&apos;t check it. Bring it in only if you trust where it comes from.</source>
        <translation>自定义模型没有公开的校验值，候场无法核对。请只导入来源可信的模型。</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The speech model “{name}” is ready.</source>
        <translation>语音模型“{name}”已就绪。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用它</translation>
    </message>
    <message>
        <source>Every byte of “{name}” is as published.</source>
        <translation>“{name}”的每个字节都与公布的一致。</translation>
    </message>
    <message>
        <source>Go on fetching</source>
        <translation>继续下载</translation>
    </message>
</context>
<context>
    <name>StoriesPart</name>
    <message>
        <source>Stories</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Your stories</source>
        <translation>你的故事</translation>
    </message>
    <message>
        <source>Drag, or Alt+↑ and Alt+↓, to change the order</source>
        <translation>拖动，或按 Alt+↑、Alt+↓ 调整顺序</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>新故事</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Your stories will be here</source>
        <translation>你的故事会放在这里</translation>
    </message>
    <message>
        <source>A story is one thing you did: situation, task, action, result, and numbers that are yours. Three or four carry a whole interview.</source>
        <translation>一个故事就是你做过的一件事：情境、任务、行动、结果，以及属于你的数字。三四个故事就能撑起一场面试。</translation>
    </message>
    <message>
        <source>Write the first story</source>
        <translation>写第一个故事</translation>
    </message>
    <message>
        <source>See an example</source>
        <translation>看一个示例</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>missing: {what}</source>
        <translation>还缺：{what}</translation>
    </message>
    <message>
        <source>missing: {what} …</source>
        <translation>还缺：{what}等</translation>
    </message>
</context>
<context>
    <name>StoryForm</name>
    <message>
        <source>Situation</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Where and when, in one or two sentences.</source>
        <translation>何时何地，一两句话。</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What was expected of you.</source>
        <translation>要求你做到什么。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>What you did yourself, step by step. Say “I”.</source>
        <translation>你自己一步步做了什么，用“我”来说。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What came of it, with a number if there is one.</source>
        <translation>结果如何，有数字就写上数字。</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>收获</translation>
    </message>
    <message>
        <source>What you do differently since.</source>
        <translation>此后你有什么不同的做法。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>for example: the late parcel</source>
        <translation>例如：迟到的包裹</translation>
    </message>
    <message>
        <source>Numbers that are mine</source>
        <translation>属于我的数字</translation>
    </message>
    <message>
        <source>Only what you can stand behind when somebody asks where it comes from.</source>
        <translation>只写别人问起来源时你说得清的数字。</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>添加数字</translation>
    </message>
    <message>
        <source>All facts and numbers are true, and I can say where they come from.</source>
        <translation>事实和数字都属实，我能说明来源。</translation>
    </message>
    <message>
        <source>Only you are asked this; it is never shared.</source>
        <translation>只问你自己，绝不外传。</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>它能说明什么</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Questions it answers</source>
        <translation>能回答的题目</translation>
    </message>
    <message>
        <source>Still missing: {what}.</source>
        <translation>还缺：{what}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Add a question…</source>
        <translation>添加题目…</translation>
    </message>
    <message>
        <source>Take away: {question}</source>
        <translation>去掉：{question}</translation>
    </message>
</context>
<context>
    <name>StoryHelp</name>
    <message>
        <source>Hide my story</source>
        <translation>收起我的故事</translation>
    </message>
    <message>
        <source>My story</source>
        <translation>我的故事</translation>
    </message>
    <message>
        <source>Situation: {words}</source>
        <translation>情境：{words}</translation>
    </message>
    <message>
        <source>Task: {words}</source>
        <translation>任务：{words}</translation>
    </message>
    <message>
        <source>Action: {words}</source>
        <translation>行动：{words}</translation>
    </message>
    <message>
        <source>Result: {words}</source>
        <translation>结果：{words}</translation>
    </message>
</context>
<context>
    <name>TakeDetails</name>
    <message>
        <source>Details of the take</source>
        <translation>这一条的详情</translation>
    </message>
</context>
<context>
    <name>TakesCard</name>
    <message>
        <source>1 · What you send</source>
        <translation>1 · 发送什么</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>场次</translation>
    </message>
</context>
<context>
    <name>TargetPart</name>
    <message>
        <source>No word of this ad is known yet: weights are those of the role. Select words and teach them.</source>
        <translation>还没有认识的词，权重取自岗位。可以选中词语，教给它。</translation>
    </message>
    <message>
        <source>Still open: what the company hires for.</source>
        <translation>还没填：企业为什么招人。</translation>
    </message>
    <message>
        <source>Fewer than three competencies are named; teach words or set weights.</source>
        <translation>提到的能力不足三项，可以教几个词或自己设权重。</translation>
    </message>
    <message>
        <source>Ready to practise. Everything is kept.</source>
        <translation>可以开始练习了，内容都已保存。</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>粘贴的内容</translation>
    </message>
    <message>
        <source>Job ad</source>
        <translation>岗位描述</translation>
    </message>
    <message>
        <source>Choose the job ad</source>
        <translation>选择岗位描述</translation>
    </message>
</context>
<context>
    <name>TargetResult</name>
    <message>
        <source>What the ad asks for</source>
        <translation>这个岗位要什么</translation>
    </message>
    <message>
        <source>Choose a name or a word to see it in the text. Weights can be changed.</source>
        <translation>点名称或词语，可在正文中看到出处。权重可以修改。</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>What it hires for</source>
        <translation>为什么招人</translation>
    </message>
    <message>
        <source>The same in your own words</source>
        <translation>用自己的话说</translation>
    </message>
    <message>
        <source>What you read about it, one source a line</source>
        <translation>你读过的资料，一行一条</translation>
    </message>
    <message>
        <source>What I should know by heart</source>
        <translation>我要记熟的内容</translation>
    </message>
    <message>
        <source>Day of the interview</source>
        <translation>面试日期</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>还不清楚</translation>
    </message>
    <message>
        <source>for example: fewer complaints after delivery</source>
        <translation>例如：减少签收后的投诉</translation>
    </message>
    <message>
        <source>for example: products, functions of the system, templates, figures</source>
        <translation>例如：产品、系统功能、话术模板、数据</translation>
    </message>
    <message>
        <source>Questions to begin with</source>
        <translation>建议先练的题目</translation>
    </message>
    <message>
        <source>Checklist, the heaviest first</source>
        <translation>检查项，权重高的在前</translation>
    </message>
    <message>
        <source>Only the first {count} characters are kept.</source>
        <translation>只保存前 {count} 个字。</translation>
    </message>
</context>
<context>
    <name>TargetView</name>
    <message>
        <source>Job ad</source>
        <translation>岗位描述</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Kept job ads</source>
        <translation>已保存的岗位描述</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>New ad</source>
        <translation>新的岗位</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Teach a word</source>
        <translation>教一个词</translation>
    </message>
    <message>
        <source>Text of the job ad</source>
        <translation>岗位描述正文</translation>
    </message>
    <message>
        <source>Paste the job ad here, or drop a file: text, Word or PDF.</source>
        <translation>把岗位描述粘贴到这里，或拖入文件：文本、Word 或 PDF。</translation>
    </message>
    <message>
        <source>A word is missing? Select it in the text and say what it points to.</source>
        <translation>漏了某个词？在正文中选中它，指定它对应什么。</translation>
    </message>
    <message>
        <source>What does the company look for?</source>
        <translation>企业看重什么？</translation>
    </message>
    <message>
        <source>Paste a job ad at the left. Its keywords become weighted competencies, a checklist and questions to begin with. Nothing leaves this computer.</source>
        <translation>在左边粘贴一份岗位描述，关键词会变成带权重的能力、检查项和建议先练的题目。内容不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Practise these</source>
        <translation>练习这些</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Select a word or two in the text first</source>
        <translation>请先在正文中选中一两个词</translation>
    </message>
    <message>
        <source>“{word}” points to</source>
        <translation>“{word}”对应</translation>
    </message>
    <message>
        <source>It counts for nothing</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Forget “{word}”</source>
        <translation>忘掉“{word}”</translation>
    </message>
    <message>
        <source>“{word}” is known from now on.</source>
        <translation>已记住“{word}”。</translation>
    </message>
    <message>
        <source>“{word}” is forgotten.</source>
        <translation>已忘掉“{word}”。</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>Names that may come up</source>
        <translation>可能出现的名称</translation>
    </message>
    <message>
        <source>Companies, products, people, English words in Chinese answers: one a line, the most important first. The model is told them before it listens.</source>
        <translation>公司、产品、人名、中文回答里的英文词：每行一个，重要的放前面。转写前会先告诉模型。</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>每行一个名称</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>从文件读取…</translation>
    </message>
    <message>
        <source>Add the names in a text file</source>
        <translation>加入文本文件里的名称</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s).</source>
        <translation>
            <numerusform>%n 个名称。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{line}” is left out: a name has {most} characters at most, and a letter among them.</source>
        <translation>“{line}”未采用：名称最多 {most} 个字符，且须包含文字。</translation>
    </message>
    <message>
        <source>The model can&apos;t be told so many: “{name}” and those after it are not used.</source>
        <translation>名称过多，模型装不下：“{name}”及其后的不会使用。</translation>
    </message>
</context>
<context>
    <name>Things</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>TimeCard</name>
    <message>
        <source>I have</source>
        <translation>我有</translation>
    </message>
    <message>
        <source>minutes: what to do</source>
        <translation>分钟，可以做：</translation>
    </message>
    <message>
        <source>Minutes I have</source>
        <translation>我有的分钟数</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>{minutes} left.</source>
        <translation>还剩 {minutes}。</translation>
    </message>
    <message>
        <source>Too short for a whole answer: the next one needs {minutes}.</source>
        <translation>不够完成一条完整的回答：下一条需要 {minutes}。</translation>
    </message>
    <message>
        <source>Nothing is left for today.</source>
        <translation>今天没有要做的了。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Begin: {what}</source>
        <translation>开始：{what}</translation>
    </message>
</context>
<context>
    <name>TranscriptCard</name>
    <message>
        <source>Transcript</source>
        <translation>文字稿</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>转写</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Correct, find and hear words again</source>
        <translation>更正、查找、重新听写</translation>
    </message>
    <message>
        <source>Transcribe again in</source>
        <translation>换语言重新转写</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>选择语言</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>{language}, recognised</source>
        <translation>{language}（自动识别）</translation>
    </message>
    <message>
        <source>Language: transcribe this take in another one</source>
        <translation>语言：换一种语言重新转写这一条录像</translation>
    </message>
    <message>
        <source>Being transcribed again. Until that is done, these words stay.</source>
        <translation>正在重新转写。完成之前，保留现有文字。</translation>
    </message>
    <message>
        <source>Being transcribed on this computer. The words come here.</source>
        <translation>正在本机转写，文字会显示在这里。</translation>
    </message>
    <message>
        <source>This take has no sound, so there are no words.</source>
        <translation>这一条没有声音，所以没有文字。</translation>
    </message>
    <message>
        <source>No speech was found in this take.</source>
        <translation>这一条里没有听到说话。</translation>
    </message>
    <message>
        <source>There are no words yet. The recording is untouched.</source>
        <translation>还没有文字。录制没有受影响。</translation>
    </message>
    <message>
        <source>This take has no transcript yet. It is made on this computer.</source>
        <translation>这一条还没有文字稿。转写在本机完成。</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed (J slower, L faster)</source>
        <translation>速度（J 减慢，L 加快）</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Mark the selected span, or the last 5 seconds</source>
        <translation>标记选中的片段，或刚才 5 秒</translation>
    </message>
    <message>
        <source>View</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>What is shown over the picture</source>
        <translation>画面上显示什么</translation>
    </message>
    <message>
        <source>Play the selected span again and again</source>
        <translation>反复播放选中的片段</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>What others said</source>
        <translation>他人的评审</translation>
    </message>
    <message>
        <source>Checklist over the picture: show, dim, hide</source>
        <translation>画面上的检查表：显示、变淡、隐藏</translation>
    </message>
    <message>
        <source>Checklist in the next corner</source>
        <translation>检查表移到下一个角落</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
</context>
<context>
    <name>TrashRow</name>
    <message>
        <source>Empty…</source>
        <translation>清空…</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>{size}, {count} in all</source>
        <translation>{size}，共 {count} 项</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Delete all that is in the trash for good ({size}, {count} in all)? Nothing brings it back.</source>
        <translation>永久删除回收站里的全部内容吗（{size}，共 {count} 项）？删除后无法恢复。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>TroubleBanners</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>Unsealing</name>
    <message>
        <source>You have rated the same: what others wrote is open now.</source>
        <translation>你已评完同样的能力：别人写的评审打开了。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Sealed reviews: {n}. They open when you have rated, each with a moment or “No evidence found”: {names}.</source>
        <translation>有 {n} 份评审封存中。给这些能力评分，并各附上片段或勾选“没有找到依据”后打开：{names}。</translation>
    </message>
</context>
<context>
    <name>UnverifiedCard</name>
    <message>
        <source>Take back in</source>
        <translation>重新纳入</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Not verified: with them or without?</source>
        <translation>未核实的评审：纳入还是排除？</translation>
    </message>
</context>
<context>
    <name>WeightRow</name>
    <message>
        <source>Show the words of “{name}” in the text</source>
        <translation>在正文中显示“{name}”的词语</translation>
    </message>
    <message>
        <source>Weight of “{name}”, 0.5 to 2</source>
        <translation>“{name}”的权重，0.5 到 2</translation>
    </message>
    <message>
        <source>Weigh “{name}” by the words again</source>
        <translation>“{name}”重新按词语计算权重</translation>
    </message>
    <message>
        <source>By the words</source>
        <translation>按词语计算</translation>
    </message>
    <message>
        <source>Show “{word}” in the text</source>
        <translation>在正文中显示“{word}”</translation>
    </message>
</context>
<context>
    <name>WordEditor</name>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Enter saves, Esc leaves it as it was</source>
        <translation>按 Enter 保存，按 Esc 保持原样</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>Kept beside the words: %n correction(s), because the new transcript no longer says what was corrected, as in “{before}” → “{after}”. All others stand.</source>
        <translation>
            <numerusform>有 %n 处更正暂存在此：新的转写里已没有当时更正的原文，例如“{before}”→“{after}”。其余更正均已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>丢弃这些</translation>
    </message>
    <message>
        <source>Correct “{words}”</source>
        <translation>更正“{words}”</translation>
    </message>
    <message>
        <source>As it was heard: {words}</source>
        <translation>已恢复转写原文：{words}</translation>
    </message>
    <message>
        <source>All words are as they were heard. Undo brings them back.</source>
        <translation>全部文字已恢复转写原文，撤销可找回更正。</translation>
    </message>
    <message>
        <source>No more unsure words in this direction.</source>
        <translation>这个方向没有更多存疑的词了。</translation>
    </message>
    <message>
        <source>Corrected. Heard: “{words}”. Shift+F2 brings that back.</source>
        <translation>已更正。转写原文：“{words}”。按 Shift+F2 恢复。</translation>
    </message>
    <message>
        <source>The model was unsure of this word.</source>
        <translation>模型对这个词不太确定。</translation>
    </message>
    <message>
        <source>The model was unsure of this word. F2 corrects it, H hears it again.</source>
        <translation>模型对这个词没有把握。按 F2 更正，按 H 重新听写。</translation>
    </message>
    <message>
        <source>The words came with the pack and stay as they came. What is wrong with them can be said in your review.</source>
        <translation>这些文字随分享包而来，保持原样。如有听错之处，可以写在评审里。</translation>
    </message>
    <message>
        <source>Corrected: {words}</source>
        <translation>已更正：{words}</translation>
    </message>
    <message>
        <source>If “{name}” is a name, the model can be told it before it listens.</source>
        <translation>如果“{name}”是名称，可以在转写前告诉模型。</translation>
    </message>
    <message>
        <source>Add to my names</source>
        <translation>加入我的名称</translation>
    </message>
    <message>
        <source>“{name}” is among your names.</source>
        <translation>“{name}”已加入你的名称。</translation>
    </message>
    <message>
        <source>Correct the words</source>
        <translation>更正文字</translation>
    </message>
    <message>
        <source>As it was heard</source>
        <translation>恢复转写原文</translation>
    </message>
    <message>
        <source>Everything as it was heard</source>
        <translation>全部恢复转写原文</translation>
    </message>
    <message>
        <source>Next unsure word</source>
        <translation>下一个存疑的词</translation>
    </message>
    <message>
        <source>Hear again…</source>
        <translation>重新听写…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
</context>
<context>
    <name>WordsPane</name>
    <message>
        <source>{file} of this take is damaged, so its words are shown as they were heard. Put a backup in its place, or go on with these; the damaged file is kept.</source>
        <translation>这一条的 {file} 已损坏，现在显示的是转写原文。可以换回备份，或用原文继续；损坏的文件会保留。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <translation>重新转写</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>Settings &gt; Privacy &amp; security &gt; Camera</source>
        <translation>设置 &gt; 隐私和安全性 &gt; 相机</translation>
    </message>
    <message>
        <source>Settings &gt; Privacy &amp; security &gt; Microphone</source>
        <translation>设置 &gt; 隐私和安全性 &gt; 麦克风</translation>
    </message>
    <message>
        <source>System Settings &gt; Privacy &amp; Security &gt; Camera</source>
        <translation>系统设置 &gt; 隐私与安全性 &gt; 摄像头</translation>
    </message>
    <message>
        <source>System Settings &gt; Privacy &amp; Security &gt; Microphone</source>
        <translation>系统设置 &gt; 隐私与安全性 &gt; 麦克风</translation>
    </message>
    <message>
        <source>Check that it is allowed in {page}.</source>
        <translation>请在“{page}”中确认已允许使用。</translation>
    </message>
    <message>
        <source>Greenroom runs in a sandbox: allow it to use the camera there.</source>
        <translation>候场运行在沙盒中：请在沙盒权限里允许它使用摄像头。</translation>
    </message>
    <message>
        <source>Greenroom runs in a sandbox: allow it to use the microphone there.</source>
        <translation>候场运行在沙盒中：请在沙盒权限里允许它使用麦克风。</translation>
    </message>
    <message>
        <source>If this stays: is your account in the group “video”?</source>
        <translation>如果一直这样：你的账户在“video”组里吗？</translation>
    </message>
    <message>
        <source>If this stays: is your account in the group “audio”?</source>
        <translation>如果一直这样：你的账户在“audio”组里吗？</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>silence</source>
        <translation>无声</translation>
    </message>
    <message>
        <source>microphone {level}</source>
        <translation>麦克风 {level}</translation>
    </message>
    <message>
        <source>peak {peak} · average {rms}</source>
        <translation>峰值 {peak} · 平均 {rms}</translation>
    </message>
    <message>
        <source>Your microphone hears you.</source>
        <translation>麦克风听到你了。</translation>
    </message>
    <message>
        <source>Your microphone hears you, but quietly. Come a little nearer.</source>
        <translation>麦克风听到你了，但声音偏小，请靠近一点。</translation>
    </message>
    <message>
        <source>Your microphone hears you, but there is noise around. Come a little nearer, or find a quieter place.</source>
        <translation>麦克风能听到你，但周围有噪声。可以靠近一点，或换个安静的地方。</translation>
    </message>
    <message>
        <source>There is a steady noise, but no speech yet. Say a sentence.</source>
        <translation>有持续的噪声，还没有听到说话。请说一句话。</translation>
    </message>
    <message>
        <source>Hardly anything is heard. Say a sentence, and come nearer if this stays.</source>
        <translation>几乎听不到声音。请说一句话；如果还是这样，就靠近一点。</translation>
    </message>
    <message>
        <source>Say a sentence, as you would to the interviewer.</source>
        <translation>请像对面试官那样说一句话。</translation>
    </message>
    <message>
        <source>{width} × {height}, {fps} pictures a second</source>
        <translation>{width} × {height}，每秒 {fps} 帧</translation>
    </message>
    <message>
        <source>Offers {width} × {height}, up to {fps} pictures a second</source>
        <translation>可用 {width} × {height}，最多每秒 {fps} 帧</translation>
    </message>
    <message>
        <source>Offers {least_width} × {least_height} to {width} × {height}, up to {fps} pictures a second</source>
        <translation>可用 {least_width} × {least_height} 到 {width} × {height}，最多每秒 {fps} 帧</translation>
    </message>
    <message>
        <source>recorded in full quality</source>
        <translation>以完整画质录制</translation>
    </message>
    <message>
        <source>recorded in simpler quality, so that nothing is lost</source>
        <translation>以较简画质录制，不会丢帧</translation>
    </message>
    <message>
        <source>This picture is too large for this computer: pictures would be lost.</source>
        <translation>这个画面对这台电脑来说太大，会丢帧。</translation>
    </message>
    <message>
        <source>Small (360p)</source>
        <translation>小（360p）</translation>
    </message>
    <message>
        <source>Medium (480p)</source>
        <translation>中（480p）</translation>
    </message>
    <message>
        <source>Large (720p)</source>
        <translation>大（720p）</translation>
    </message>
    <message>
        <source>Very large (1080p)</source>
        <translation>特大（1080p）</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min fit on this disk</source>
        <translation>磁盘还能录 {hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min fit on this disk</source>
        <translation>磁盘还能录 {minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Check this computer: versions, devices, speech model, encoder, disk, folders.</source>
        <translation>检查这台电脑：版本、设备、语音模型、编码器、磁盘、文件夹。</translation>
    </message>
    <message>
        <source>Something is in the way; see the lines marked ✗.</source>
        <translation>有问题需要处理，见标有 ✗ 的行。</translation>
    </message>
    <message>
        <source>Greenroom works here, with the limits marked !.</source>
        <translation>候场可以使用，限制见标有 ! 的行。</translation>
    </message>
    <message>
        <source>Everything is in place.</source>
        <translation>一切就绪。</translation>
    </message>
    <message>
        <source>This part of the program is missing. Run the set-up again: make run</source>
        <translation>程序缺少这一部分。请重新安装：make run</translation>
    </message>
    <message>
        <source>No camera was found. Connect one, or record sound only (--camera none).</source>
        <translation>没有找到摄像头。请接上一个，或只录声音（--camera none）。</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one, or record the picture only (--microphone none).</source>
        <translation>没有找到麦克风。请接上一个，或只录画面（--microphone none）。</translation>
    </message>
    <message>
        <source>PortAudio is missing, so no microphone can be used. Install it: sudo apt-get install libportaudio2</source>
        <translation>缺少 PortAudio，麦克风不可用。请安装：sudo apt-get install libportaudio2</translation>
    </message>
    <message>
        <source>The sound system does not answer, so no microphone can be used. Start it (PipeWire or PulseAudio) and try again.</source>
        <translation>声音系统没有应答，所以无法使用麦克风。请启动它（PipeWire 或 PulseAudio）再试。</translation>
    </message>
    <message>
        <source>There is no screen, so the window can&apos;t open here. The commands work.</source>
        <translation>没有屏幕，窗口打不开；命令可以使用。</translation>
    </message>
    <message>
        <source>Less than 1 GB is free, so recording is refused. Free some space, or choose another library folder.</source>
        <translation>可用空间不足 1 GB，无法录制。请腾出空间，或换一个资料库文件夹。</translation>
    </message>
    <message>
        <source>This encoder is missing, so nothing can be recorded. Run the set-up again: make run</source>
        <translation>缺少这个编码器，无法录制。请重新安装：make run</translation>
    </message>
    <message>
        <source>Some of your own role packs are skipped. See: greenroom roles list</source>
        <translation>有自己的岗位包被跳过。请看：greenroom roles list</translation>
    </message>
    <message>
        <source>Rehearse job interviews on your own computer: record, transcribe, review. Without a command, the window opens.</source>
        <translation>在自己的电脑上排练面试：录制、转写、复盘。不带命令时打开窗口。</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>There was no room for the answer where it was to go. What was done before stays done. Free some space there, or let it go elsewhere.</source>
        <translation>输出的位置没有空间，结果没有写出。之前完成的都在。请在那里腾出空间，或输出到别处。</translation>
    </message>
    <message>
        <source>Greenroom made a mistake and stopped. Your recordings are untouched. A report lies in {file}.</source>
        <translation>程序出错并已停止。录制的内容都在。错误报告在 {file}。</translation>
    </message>
    <message>
        <source>Say what a take shows: pauses, fillers, numbers, parts of the answer. No grades.</source>
        <translation>说明一条录像里能看到什么：停顿、口头语、数字、回答的各部分。不打分。</translation>
    </message>
    <message>
        <source>Lay two takes of one question beside each other: answers, ratings and cues as differences. No grades.</source>
        <translation>把同一题的两条回答放在一起：列出作答、评分和线索的不同，不打总分。</translation>
    </message>
    <message>
        <source>Greenroom</source>
        <translation>候场</translation>
    </message>
    <message>
        <source>One take of a question: folder, file in it, or id</source>
        <translation>同一题的一条录像：文件夹、其中的文件，或 id</translation>
    </message>
    <message>
        <source>Another take of the same question</source>
        <translation>同一题的另一条录像</translation>
    </message>
    <message>
        <source>The checklist was changed between the two; items stand as in take A.</source>
        <translation>两条之间检查表改过；检查项按 A 条的写法列出。</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Take {name}: {folder}, {length}</source>
        <translation>{name} 条：{folder}，{length}</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Side by side at</source>
        <translation>对齐到</translation>
    </message>
    <message>
        <source>Job ad (text, Word or PDF): say as well which of its words were said</source>
        <translation>岗位描述（文本、Word 或 PDF）：同时说明其中哪些词说到了</translation>
    </message>
    <message>
        <source>Look at the picture as well; without it as in the settings</source>
        <translation>也看画面；不写则按设置</translation>
    </message>
    <message>
        <source>Cue, or row, that is not so, or one place of it; several times</source>
        <translation>不成立的线索或检查项，或其中一处；可写多次</translation>
    </message>
    <message>
        <source>What was left out and is to be shown again; several times</source>
        <translation>去掉过、要重新显示的；可写多次</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}：{words}</translation>
    </message>
    <message>
        <source>Words of the job ad that were said in this session: {words}</source>
        <translation>这一场说到的招聘关键词：{words}</translation>
    </message>
    <message>
        <source>Not said: {words}</source>
        <translation>没有说到：{words}</translation>
    </message>
    <message>
        <source>Add a video or sound file recorded elsewhere as an answer. The file itself is only copied.</source>
        <translation>把别处录好的视频或声音文件加为一条回答。只复制，不改动原文件。</translation>
    </message>
    <message>
        <source>Video or sound file; it is copied and stays as it is</source>
        <translation>视频或声音文件；只复制，原文件不变</translation>
    </message>
    <message>
        <source>Add it to this session of the role; without it a new one begins</source>
        <translation>加入这个岗位的这一场；不写则新建一场</translation>
    </message>
    <message>
        <source>Language of a new session; without it that of the interface</source>
        <translation>新一场的语言；不写则同界面语言</translation>
    </message>
    <message>
        <source>Added {duration}: {take}</source>
        <translation>已添加 {duration}：{take}</translation>
    </message>
    <message>
        <source>Folder for the results; without it demo-results in the folder you are in</source>
        <translation>放结果的文件夹；不写则放在当前文件夹下的 demo-results</translation>
    </message>
    <message>
        <source>Do the whole job on the shipped samples: record, add, transcribe, and say where the results lie.</source>
        <translation>用自带的示例走完全程：录制、添加、转写，并告诉你结果在哪里。</translation>
    </message>
    <message>
        <source>Transcribing {take} …</source>
        <translation>正在转写 {take} …</translation>
    </message>
    <message>
        <source>The results are in {folder}</source>
        <translation>结果在 {folder}</translation>
    </message>
    <message>
        <source>To have one reviewed: greenroom export SESSION --to FILE --library FOLDER</source>
        <translation>想请人评审：greenroom export 场次 --to 文件 --library 文件夹</translation>
    </message>
    <message>
        <source>Recording {seconds} s …</source>
        <translation>正在录制 {seconds} 秒 …</translation>
    </message>
    <message>
        <source>Adding {file} …</source>
        <translation>正在添加 {file} …</translation>
    </message>
    <message>
        <source>List cameras and microphones. Simulated ones: pattern, tone, file:PATH.</source>
        <translation>列出摄像头和麦克风。模拟设备：pattern、tone、file:路径。</translation>
    </message>
    <message>
        <source>Cameras:</source>
        <translation>摄像头：</translation>
    </message>
    <message>
        <source>Microphones:</source>
        <translation>麦克风：</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Record one answer. Ctrl-C stops early and saves.</source>
        <translation>录一条回答。按 Ctrl-C 提前停止并保存。</translation>
    </message>
    <message>
        <source>Length of the answer, up to 7200 s; Ctrl-C ends it earlier</source>
        <translation>回答的长度，最多 7200 秒；按 Ctrl-C 可提前结束</translation>
    </message>
    <message>
        <source>Camera, a file or a test picture in its place, or none for sound alone</source>
        <translation>摄像头，或代替它的文件、测试画面；none 表示只录声音</translation>
    </message>
    <message>
        <source>Microphone, a file or a test tone in its place, or none for picture alone</source>
        <translation>麦克风，或代替它的文件、测试音；none 表示只录画面</translation>
    </message>
    <message>
        <source>How a new session is held; without it as practice</source>
        <translation>新一场的方式；不写则为 practice（练习）</translation>
    </message>
    <message>
        <source>Height of the picture at most, in pixels; without it as in the settings</source>
        <translation>画面高度上限，单位像素；不写则按设置</translation>
    </message>
    <message>
        <source>Saved {length} in {file}</source>
        <translation>已保存 {length}：{file}</translation>
    </message>
    <message>
        <source>Pictures: {captured} captured, {written} written, {lost} lost, {late} late</source>
        <translation>画面：采集 {captured}，写入 {written}，丢失 {lost}，迟到 {late}</translation>
    </message>
    <message>
        <source>Sound: {captured} ms captured, {lost} ms lost</source>
        <translation>声音：采集 {captured} 毫秒，丢失 {lost} 毫秒</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>加引号的文字</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>this key or table is already there</source>
        <translation>这个键或表前面已经有了</translation>
    </message>
    <message>
        <source>a key cannot begin like this</source>
        <translation>键不能这样开头</translation>
    </message>
    <message>
        <source>the brackets of a table name are not closed</source>
        <translation>表名的方括号没有合上</translation>
    </message>
    <message>
        <source>a text has no closing quotes, or a character that is not allowed</source>
        <translation>文本缺少结束的引号，或含有不允许的字符</translation>
    </message>
    <message>
        <source>what follows a backslash is not allowed</source>
        <translation>反斜杠后面的内容不允许</translation>
    </message>
    <message>
        <source>there is no equals sign after the key</source>
        <translation>键后面没有等号</translation>
    </message>
    <message>
        <source>something follows after the end of the value</source>
        <translation>值的后面还有别的内容</translation>
    </message>
    <message>
        <source>an array is not closed</source>
        <translation>数组没有合上</translation>
    </message>
    <message>
        <source>an inline table is not closed</source>
        <translation>内联表没有合上</translation>
    </message>
    <message>
        <source>there is no value, or a text without quotes</source>
        <translation>缺少值，或文本没有加引号</translation>
    </message>
    <message>
        <source>there is no such date</source>
        <translation>没有这个日期</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套太深</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>reading it is not permitted</source>
        <translation>没有读取权限</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}.</source>
        <translation>无法读取这个文件：{why}。</translation>
    </message>
    <message>
        <source>The file is larger than {limit_mb} MB.</source>
        <translation>文件超过 {limit_mb} MB。</translation>
    </message>
    <message>
        <source>This line is not UTF-8 text. Save the file with the encoding UTF-8.</source>
        <translation>这一行不是 UTF-8 文本，请用 UTF-8 编码保存文件。</translation>
    </message>
    <message>
        <source>This line is not valid TOML: {why}.</source>
        <translation>这一行不符合 TOML 语法：{why}。</translation>
    </message>
    <message>
        <source>The key “{key}” is not known here.</source>
        <translation>这里没有“{key}”这个键。</translation>
    </message>
    <message>
        <source>The key “{key}” is missing.</source>
        <translation>缺少键“{key}”。</translation>
    </message>
    <message>
        <source>The text in the language “{language}” is missing; every text needs zh and en.</source>
        <translation>缺少“{language}”的文字；每段文字都要有 zh 和 en。</translation>
    </message>
    <message>
        <source>Expected {expected}, found {found}.</source>
        <translation>这里应为{expected}，实际是{found}。</translation>
    </message>
    <message>
        <source>“{value}” is not one of: {known}.</source>
        <translation>“{value}”不在可选值中：{known}。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>文字是空的。</translation>
    </message>
    <message>
        <source>The text has {length} characters; at most {most} are allowed.</source>
        <translation>文字有 {length} 个字符，最多 {most} 个。</translation>
    </message>
    <message>
        <source>“{value}” cannot be an id: it begins with a letter; letters, digits and _ follow.</source>
        <translation>“{value}”不能用作 id：id 以字母开头，后面是字母、数字或 _。</translation>
    </message>
    <message>
        <source>“{value}” is not a version like 1.0.0.</source>
        <translation>“{value}”不是 1.0.0 这样的版本号。</translation>
    </message>
    <message>
        <source>The languages must be zh and en.</source>
        <translation>languages 必须包含 zh 和 en。</translation>
    </message>
    <message>
        <source>{value} is not between {least} and {most}.</source>
        <translation>{value} 不在 {least} 到 {most} 之间。</translation>
    </message>
    <message>
        <source>The list needs at least {least}; its number of entries is {count}.</source>
        <translation>列表至少要有 {least} 项，现在有 {count} 项。</translation>
    </message>
    <message>
        <source>The list takes at most {most}; its number of entries is {count}.</source>
        <translation>列表最多 {most} 项，现在有 {count} 项。</translation>
    </message>
    <message>
        <source>“{value}” stands in this list more than once.</source>
        <translation>“{value}”在列表中重复了。</translation>
    </message>
    <message>
        <source>The cue “{cue}” cannot be understood at column {column}.</source>
        <translation>线索表达式“{cue}”从第 {column} 个字符起无法理解。</translation>
    </message>
    <message>
        <source>The cue names a word list “{name}” that does not exist.</source>
        <translation>线索表达式用到的词表“{name}”不存在。</translation>
    </message>
    <message>
        <source>The id “{value}” is already used at {first}.</source>
        <translation>id“{value}”已在 {first} 用过。</translation>
    </message>
    <message>
        <source>Your pack {file} already has the id “{value}”.</source>
        <translation>你的岗位包 {file} 已经用了 id“{value}”。</translation>
    </message>
    <message>
        <source>There is no competency “{value}” in this pack.</source>
        <translation>这个岗位包里没有“{value}”这项能力。</translation>
    </message>
    <message>
        <source>The anchor text for level {level} is missing.</source>
        <translation>缺少第 {level} 级的行为描述。</translation>
    </message>
    <message>
        <source>Level {level} has no place here; the levels of this pack are {known}.</source>
        <translation>这里不应有第 {level} 级；这个岗位包的等级是 {known}。</translation>
    </message>
    <message>
        <source>The anchor texts of level {other} and level {level} are the same.</source>
        <translation>第 {other} 级和第 {level} 级的行为描述相同。</translation>
    </message>
    <message>
        <source>The role-play question {question} has no card (questions.roleplay).</source>
        <translation>角色扮演题 {question} 没有角色卡（questions.roleplay）。</translation>
    </message>
    <message>
        <source>The competency {competency} needs at least {least} questions; it has {count}.</source>
        <translation>能力 {competency} 至少要有 {least} 道题，现在有 {count} 道。</translation>
    </message>
    <message>
        <source>The competency {competency} needs at least {least} checklist items; it has {count}.</source>
        <translation>能力 {competency} 至少要有 {least} 个检查项，现在有 {count} 个。</translation>
    </message>
    <message>
        <source>Questions of the type {type} need at least {least} checklist items that apply to them; there are {count}.</source>
        <translation>{type} 类题目至少要有 {least} 个适用的检查项，现在有 {count} 个。</translation>
    </message>
    <message>
        <source>Role packs: list, check and write them.</source>
        <translation>岗位包：列出、检查和编写。</translation>
    </message>
    <message>
        <source>List the role packs, shipped and your own, and those that are broken.</source>
        <translation>列出自带的和自己的岗位包，以及有错误的岗位包。</translation>
    </message>
    <message>
        <source>Check a role pack and print each fault with its line.</source>
        <translation>检查一个岗位包，逐条给出错误和行号。</translation>
    </message>
    <message>
        <source>{file}: no faults.</source>
        <translation>{file}：没有错误。</translation>
    </message>
    <message>
        <source>{name}: questions {first} to {last}, {items} checklist items</source>
        <translation>{name}：题目 {first} 至 {last}，检查项 {items} 个</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自己的</translation>
    </message>
    <message>
        <source>{file} was skipped, faults: {count}. To see them: greenroom roles check {file}</source>
        <translation>已跳过 {file}，错误数：{count}。查看：greenroom roles check {file}</translation>
    </message>
    <message>
        <source>Write down what is said in a take, or in any file with sound.</source>
        <translation>把一条录像或任何有声音的文件里说的话写下来。</translation>
    </message>
    <message>
        <source>Takes, or files with sound; of files the words are shown, but not kept</source>
        <translation>录像，或带声音的文件；文件的文字只显示，不保存</translation>
    </message>
    <message>
        <source>Language that is spoken; without it as in the settings</source>
        <translation>所说的语言；不写则按设置</translation>
    </message>
    <message>
        <source>Characters for Chinese; without it as in the settings</source>
        <translation>中文用简体或繁体；不写则按设置</translation>
    </message>
    <message>
        <source>How numbers in Chinese are written; without it as in the settings</source>
        <translation>中文里数字的写法；不写则按设置</translation>
    </message>
    <message>
        <source>Show the words in this format; without it as plain text</source>
        <translation>按这种格式显示文字；不写则为纯文字</translation>
    </message>
    <message>
        <source>Pass over takes that have their words; without it they are made again</source>
        <translation>跳过已有文字的录像；不写则重新转写</translation>
    </message>
    <message>
        <source>All of them have their words already.</source>
        <translation>都已经有文字了。</translation>
    </message>
    <message>
        <source>{done} of {all} are done already; going on with the others.</source>
        <translation>{all} 个中已有 {done} 个完成，继续其余的。</translation>
    </message>
    <message>
        <source>Corrections: {kept} stand in the new words; {waiting} fit no longer and are kept beside them.</source>
        <translation>更正：新文字中保留了 {kept} 处；{waiting} 处已对不上，另行保存。</translation>
    </message>
    <message>
        <source>No speech was found, so there are no words.</source>
        <translation>没有检测到说话，所以没有文字。</translation>
    </message>
    <message>
        <source>List the library, discard, rebuild its index, or look into the trash.</source>
        <translation>列出资料库、移到回收站、重建索引，或查看回收站。</translation>
    </message>
    <message>
        <source>List sessions and takes, the newest first; or those that hold some words.</source>
        <translation>列出场次和录像，最新的在前；或只列出含有某些词的。</translation>
    </message>
    <message>
        <source>Build the index anew from the folders.</source>
        <translation>根据文件夹重建索引。</translation>
    </message>
    <message>
        <source>Sessions in the index: {count}.</source>
        <translation>索引中有 {count} 场。</translation>
    </message>
    <message>
        <source>No take holds these words.</source>
        <translation>没有录像包含这些词。</translation>
    </message>
    <message>
        <source>There are no sessions here yet.</source>
        <translation>这里还没有场次。</translation>
    </message>
    <message>
        <source>Only sessions where the question or transcript of a take holds all these words</source>
        <translation>只列出有一条录像的题目或文字含有全部这些词的场次</translation>
    </message>
    <message>
        <source>An unfinished take was repaired: {take}, {length}.</source>
        <translation>已修复一条未完成的录像：{take}，{length}。</translation>
    </message>
    <message>
        <source>Name of the model; see: greenroom models list</source>
        <translation>模型的名称，请看：greenroom models list</translation>
    </message>
    <message>
        <source>List speech models, bring one in, check or try one.</source>
        <translation>列出、添加、检查或试用语音模型。</translation>
    </message>
    <message>
        <source>List the known models and where they lie.</source>
        <translation>列出已知的模型和所在位置。</translation>
    </message>
    <message>
        <source>Copy a model from a folder, zip or tar file; every file is checked.</source>
        <translation>从文件夹、zip 或 tar 文件复制模型；每个文件都会核对。</translation>
    </message>
    <message>
        <source>Fetch a known model from the hub: the one command that uses the net.</source>
        <translation>从模型站下载已知模型：唯一会联网的命令。</translation>
    </message>
    <message>
        <source>Check every byte of the models that are there.</source>
        <translation>逐字节核对已有的模型。</translation>
    </message>
    <message>
        <source>Transcribe the samples and say how fast this computer is with it.</source>
        <translation>转写示例，并说明这台电脑用它有多快。</translation>
    </message>
    <message>
        <source>Make transcripts with another model from now on.</source>
        <translation>今后使用另一个模型转写。</translation>
    </message>
    <message>
        <source>Delete one of your own models.</source>
        <translation>删除自己的一个模型。</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>recommended here</source>
        <translation>推荐本机使用</translation>
    </message>
    <message>
        <source>custom model</source>
        <translation>自定义模型</translation>
    </message>
    <message>
        <source>your own copy is damaged and passed over</source>
        <translation>你自己的副本已损坏，未使用</translation>
    </message>
    <message>
        <source>Transcripts are made with {model} from now on.</source>
        <translation>今后使用 {model} 转写。</translation>
    </message>
    <message>
        <source>Where the model lies</source>
        <translation>模型所在的位置</translation>
    </message>
    <message>
        <source>From a folder, also one without published checksums; you vouch for it</source>
        <translation>从文件夹添加时，也接受没有公布校验和的模型，由你担保</translation>
    </message>
    <message>
        <source>Address of a mirror; without it as in the settings, or the hub itself</source>
        <translation>镜像地址；不写则按设置，或用官方站点</translation>
    </message>
    <message>
        <source>Fetching {size} MB from {address}</source>
        <translation>正在从 {address} 下载 {size} MB</translation>
    </message>
    <message>
        <source>Name or folder of a model; without it all that are there</source>
        <translation>模型的名称或文件夹；不写则检查已有的全部</translation>
    </message>
    <message>
        <source>Name or folder of a model; without it the one in use</source>
        <translation>模型的名称或文件夹；不写则用正在使用的</translation>
    </message>
    <message>
        <source>Recommended here: {model}</source>
        <translation>推荐本机使用：{model}</translation>
    </message>
    <message>
        <source>The model {model} was deleted: {folder}</source>
        <translation>模型 {model} 已删除：{folder}</translation>
    </message>
    <message>
        <source>The model {model} is ready in {folder}</source>
        <translation>模型 {model} 已就绪：{folder}</translation>
    </message>
    <message>
        <source>{words} See: {command}</source>
        <translation>{words}请看：{command}</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>缺少 {name}。</translation>
    </message>
    <message>
        <source>There is no option {name}.</source>
        <translation>没有选项 {name}。</translation>
    </message>
    <message>
        <source>The option {name} takes no value.</source>
        <translation>选项 {name} 不带值。</translation>
    </message>
    <message>
        <source>There is no command “{name}”. Did you mean “{near}”?</source>
        <translation>没有命令“{name}”。是不是“{near}”？</translation>
    </message>
    <message>
        <source>The option {name} needs a value.</source>
        <translation>选项 {name} 需要一个值。</translation>
    </message>
    <message>
        <source>The value of {name} does not fit: {why}</source>
        <translation>{name} 的值不合适：{why}</translation>
    </message>
    <message>
        <source>The option {name} belongs to a command, and stands behind it.</source>
        <translation>选项 {name} 属于命令，要写在命令后面。</translation>
    </message>
    <message>
        <source>A file whose name begins with a dash is named so: {file}.</source>
        <translation>以短横开头的文件名要这样写：{file}。</translation>
    </message>
    <message>
        <source>There is no option {name}. Did you mean {near}?</source>
        <translation>没有选项 {name}。是不是 {near}？</translation>
    </message>
    <message>
        <source>allowed: {known}.</source>
        <translation>允许：{known}。</translation>
    </message>
    <message>
        <source>a number from {least} to {most} is needed.</source>
        <translation>需要 {least} 到 {most} 之间的数。</translation>
    </message>
    <message>
        <source>a number is needed.</source>
        <translation>需要一个数字。</translation>
    </message>
    <message>
        <source>There is no command “{name}”. Known: {known}.</source>
        <translation>没有命令“{name}”。可用：{known}。</translation>
    </message>
    <message>
        <source>“{name}” is more than this command takes.</source>
        <translation>“{name}”是多余的，这个命令用不到。</translation>
    </message>
    <message>
        <source>Show, fetch or add the face detector.</source>
        <translation>查看、下载或添加人脸检测器。</translation>
    </message>
    <message>
        <source>Say whether the face detector is here.</source>
        <translation>查看人脸检测器是否已添加。</translation>
    </message>
    <message>
        <source>Fetch the face detector; this uses the net.</source>
        <translation>下载人脸检测器；会使用网络。</translation>
    </message>
    <message>
        <source>Copy the face detector from a file; it is checked by its sum.</source>
        <translation>从文件添加人脸检测器，会核对校验和。</translation>
    </message>
    <message>
        <source>The file of the face detector; it is copied</source>
        <translation>人脸检测器的文件；会复制一份</translation>
    </message>
    <message>
        <source>here</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未添加</translation>
    </message>
    <message>
        <source>Face detector: {state}</source>
        <translation>人脸检测器：{state}</translation>
    </message>
    <message>
        <source>need: what a customer means; rewrite: a stronger sentence</source>
        <translation>need：需求卡；rewrite：改写卡</translation>
    </message>
    <message>
        <source>Language of the shipped cards; without it that of the interface</source>
        <translation>自带卡片的语言；不写则同界面语言</translation>
    </message>
    <message>
        <source>Act as on this day; without it today</source>
        <translation>按这一天来算；不写则为今天</translation>
    </message>
    <message>
        <source>Cards to practise with: ten a day, and your own as CSV.</source>
        <translation>练习用的卡片：每天十张，自己的卡片可用 CSV 导入导出。</translation>
    </message>
    <message>
        <source>Show the cards that are left for today.</source>
        <translation>显示今天还剩的卡片。</translation>
    </message>
    <message>
        <source>Say how a card went: known or again.</source>
        <translation>记下一张卡片的结果：会了（known）或再来（again）。</translation>
    </message>
    <message>
        <source>List all cards of a deck.</source>
        <translation>列出一组卡片。</translation>
    </message>
    <message>
        <source>Add a card of your own.</source>
        <translation>添加一张自己的卡片。</translation>
    </message>
    <message>
        <source>Take a card of your own away.</source>
        <translation>删去一张自己的卡片。</translation>
    </message>
    <message>
        <source>Add your own cards from a CSV file.</source>
        <translation>从 CSV 文件导入自己的卡片。</translation>
    </message>
    <message>
        <source>Write a deck into a new CSV file.</source>
        <translation>把一组卡片写入新的 CSV 文件。</translation>
    </message>
    <message>
        <source>No card is left for today.</source>
        <translation>今天的卡片已经练完。</translation>
    </message>
    <message>
        <source>Id of the card, or its beginning; see: greenroom deck list</source>
        <translation>卡片的 id 或其开头，请看：greenroom deck list</translation>
    </message>
    <message>
        <source>How it went; after again it comes back the next day</source>
        <translation>结果；again（再来）的卡片第二天再出现</translation>
    </message>
    <message>
        <source>It comes back on {day}.</source>
        <translation>这张卡片会在 {day} 再出现。</translation>
    </message>
    <message>
        <source>What is shown: a customer&apos;s words, or the weak sentence; up to 500 characters</source>
        <translation>正面：客户的原话或原句，最多 500 字</translation>
    </message>
    <message>
        <source>The need behind them, or the stronger sentence; up to 500 characters</source>
        <translation>背面：背后的需求或改后的句子，最多 500 字</translation>
    </message>
    <message>
        <source>The question that checks the need, or what changed; up to 500 characters</source>
        <translation>确认需求的追问，或改了什么，最多 500 字</translation>
    </message>
    <message>
        <source>Id of a card of your own, or its beginning; see: greenroom deck list</source>
        <translation>自己卡片的 id 或其开头，请看：greenroom deck list</translation>
    </message>
    <message>
        <source>Taken away: {card}</source>
        <translation>已删去：{card}</translation>
    </message>
    <message>
        <source>CSV file with three columns, as greenroom deck export writes them</source>
        <translation>CSV 文件，三列，与 greenroom deck export 写出的一样</translation>
    </message>
    <message>
        <source>New cards: {count}</source>
        <translation>新增卡片：{count}</translation>
    </message>
    <message>
        <source>CSV file to write; it must not be there yet</source>
        <translation>要写入的 CSV 文件；不能是已有的文件</translation>
    </message>
    <message>
        <source>Cards written: {count}, {file}</source>
        <translation>已写入卡片：{count}，{file}</translation>
    </message>
    <message>
        <source>A diary of real interviews; nothing is computed from it.</source>
        <translation>真实面试的日记；程序不会据此计算任何东西。</translation>
    </message>
    <message>
        <source>List the interviews, the newest first.</source>
        <translation>列出面试，最近的在前。</translation>
    </message>
    <message>
        <source>Write an interview down.</source>
        <translation>记下一次面试。</translation>
    </message>
    <message>
        <source>Take an interview out of the diary.</source>
        <translation>从日记里删去一次面试。</translation>
    </message>
    <message>
        <source>The diary is empty.</source>
        <translation>日记还是空的。</translation>
    </message>
    <message>
        <source>Day of the interview; without it today</source>
        <translation>面试日期；不写则为今天</translation>
    </message>
    <message>
        <source>Id of the role; its newest target is kept with it</source>
        <translation>岗位的 id；会一并记下它最近的目标岗位</translation>
    </message>
    <message>
        <source>What came of it in your words, up to 300 characters</source>
        <translation>用你的话写结果，最多 300 字</translation>
    </message>
    <message>
        <source>A question that came, up to 300 characters; once or several times</source>
        <translation>问到的一个问题，最多 300 字；可写多次</translation>
    </message>
    <message>
        <source>What else to remember, up to 4000 characters</source>
        <translation>其他要记的，最多 4000 字</translation>
    </message>
    <message>
        <source>Id of the interview, or its beginning; see: greenroom diary list</source>
        <translation>面试的 id 或其开头，请看：greenroom diary list</translation>
    </message>
    <message>
        <source>Id of the role; without it that of the newest target or session</source>
        <translation>岗位的 id；不写则用最近的目标岗位或场次的</translation>
    </message>
    <message>
        <source>Say what to practise next, how long it takes, and why.</source>
        <translation>告诉你接下来练什么、要多久、为什么。</translation>
    </message>
    <message>
        <source>Show how each competency was rated so far, and by whom.</source>
        <translation>显示每项能力到目前为止由谁给了什么评分。</translation>
    </message>
    <message>
        <source>Say as well what fits into these minutes</source>
        <translation>同时说明这些分钟里能做什么</translation>
    </message>
    <message>
        <source>difficulty {difficulty}</source>
        <translation>难度 {difficulty}</translation>
    </message>
    <message>
        <source>difficulty {difficulty}, preparation {seconds} s</source>
        <translation>难度 {difficulty}，准备 {seconds} 秒</translation>
    </message>
    <message>
        <source>  (retake)</source>
        <translation>  （重答）</translation>
    </message>
    <message>
        <source>Id of the story, or its beginning; see: greenroom stories list</source>
        <translation>故事的 id 或其开头，请看：greenroom stories list</translation>
    </message>
    <message>
        <source>Your own stories: situation, task, action, result, numbers.</source>
        <translation>你自己的故事：情境、任务、行动、结果和数字。</translation>
    </message>
    <message>
        <source>List the stories and what each still lacks.</source>
        <translation>列出故事和各自还缺什么。</translation>
    </message>
    <message>
        <source>Show one story, with its four short lines and its numbers.</source>
        <translation>显示一个故事：四行短句和其中的数字。</translation>
    </message>
    <message>
        <source>Show whole examples of how a story is built.</source>
        <translation>显示完整示例，看故事怎样组织。</translation>
    </message>
    <message>
        <source>Write a new story, or change one with --story.</source>
        <translation>写一个新故事；用 --story 修改已有的。</translation>
    </message>
    <message>
        <source>Move a story into the trash.</source>
        <translation>把一个故事移到回收站。</translation>
    </message>
    <message>
        <source>Put stories first, in this order.</source>
        <translation>把故事按这个顺序排在最前。</translation>
    </message>
    <message>
        <source>There are no stories here yet.</source>
        <translation>还没有故事。</translation>
    </message>
    <message>
        <source>Id of the story to change; without it a new one is written</source>
        <translation>要修改的故事的 id；不写则写一个新的</translation>
    </message>
    <message>
        <source>Id of its role; needed with --competency or --question</source>
        <translation>所属岗位的 id；写 --competency 或 --question 时需要</translation>
    </message>
    <message>
        <source>What it is called, up to 120 characters</source>
        <translation>标题，最多 120 字</translation>
    </message>
    <message>
        <source>How things stood, up to 4000 characters</source>
        <translation>当时的情境，最多 4000 字</translation>
    </message>
    <message>
        <source>What you had to do, up to 4000 characters</source>
        <translation>你的任务，最多 4000 字</translation>
    </message>
    <message>
        <source>What you did, up to 4000 characters</source>
        <translation>你的行动，最多 4000 字</translation>
    </message>
    <message>
        <source>What came of it, up to 4000 characters</source>
        <translation>结果，最多 4000 字</translation>
    </message>
    <message>
        <source>What you learned, up to 4000 characters</source>
        <translation>你学到了什么，最多 4000 字</translation>
    </message>
    <message>
        <source>A number of yours, once or several times; those there before are replaced</source>
        <translation>你的一个数字，可写多次；会替换原有的</translation>
    </message>
    <message>
        <source>Id of a competency, once or several times; those before are replaced</source>
        <translation>能力的 id，可写多次；会替换原有的</translation>
    </message>
    <message>
        <source>Id of a question, once or several times; those before are replaced</source>
        <translation>题目的 id，可写多次；会替换原有的</translation>
    </message>
    <message>
        <source>Whether facts and numbers are your own</source>
        <translation>事实和数字是否属实</translation>
    </message>
    <message>
        <source>Ids of stories, or their beginnings; the others come behind them</source>
        <translation>故事的 id（写开头几位即可）；其余的排在后面</translation>
    </message>
    <message>
        <source>In the trash: {place}</source>
        <translation>已移到回收站：{place}</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>(still open: {gaps})</source>
        <translation>（还缺：{gaps}）</translation>
    </message>
    <message>
        <source>Read a job ad (text, Word or PDF; - for standard input): its keywords, what they weigh, questions to begin with.</source>
        <translation>读一份岗位描述（文本、Word 或 PDF；- 表示标准输入）：找出关键词，算出各项能力的权重，给出先练的题目。</translation>
    </message>
    <message>
        <source>Job ad: text, Word or PDF; - for standard input</source>
        <translation>岗位描述：文本、Word 或 PDF；- 表示标准输入</translation>
    </message>
    <message>
        <source>Your own weight of a competency, once or several times</source>
        <translation>你给某项能力定的权重，可写多次</translation>
    </message>
    <message>
        <source>What you call it, up to 120 characters</source>
        <translation>你给它起的名字，最多 120 字</translation>
    </message>
    <message>
        <source>Day of the interview, where it is known</source>
        <translation>面试日期；还不知道就不写</translation>
    </message>
    <message>
        <source>Id of the role; needed unless with --list or --change</source>
        <translation>岗位的 id；除了 --list 和 --change 都要写</translation>
    </message>
    <message>
        <source>Goal of the company: ecommerce, finance, iot, saas, cost, or in 500 characters</source>
        <translation>企业目标：ecommerce、finance、iot、saas、cost，或你自己的话，最多 500 字</translation>
    </message>
    <message>
        <source>What you read about the company, up to 500 characters; up to 50 times</source>
        <translation>你读到的公司资料，最多 500 字；最多可给 50 次</translation>
    </message>
    <message>
        <source>What to know by heart, up to 10000 characters</source>
        <translation>要记牢的内容，最多 10000 字</translation>
    </message>
    <message>
        <source>Id of a target that is kept: change in it what is given here</source>
        <translation>已保存的目标岗位的 id：把这里写的改进去</translation>
    </message>
    <message>
        <source>Keep it as the target; else it is only shown</source>
        <translation>保存为目标岗位；不写则只显示</translation>
    </message>
    <message>
        <source>List the targets that are kept, and nothing else</source>
        <translation>只列出已保存的目标岗位</translation>
    </message>
    <message>
        <source>Keywords found: {count}</source>
        <translation>找到关键词 {count} 处</translation>
    </message>
    <message>
        <source>No word of this ad is known yet; the weights are those of the role. Teach one: greenroom words add</source>
        <translation>这份岗位描述里还没有认识的词，权重沿用岗位包的。可以教它一个：greenroom words add</translation>
    </message>
    <message>
        <source>Questions to begin with:</source>
        <translation>建议先练的题目：</translation>
    </message>
    <message>
        <source>Kept as the target: {file}</source>
        <translation>已保存为目标岗位：{file}</translation>
    </message>
    <message>
        <source>No target is kept yet.</source>
        <translation>还没有保存目标岗位。</translation>
    </message>
    <message>
        <source>Words: correct those of a take, and teach those that job ads are searched for.</source>
        <translation>文字：更正回答的文字，管理要在岗位描述里查找的词。</translation>
    </message>
    <message>
        <source>List the words of a role and where each comes from.</source>
        <translation>列出一个岗位的词和每个词的来源。</translation>
    </message>
    <message>
        <source>Teach a word, as NAME or NAME=WEIGHT; without a competency it counts no more.</source>
        <translation>教一个词，写成 能力 或 能力=权重；不写能力，这个词就不再计算。</translation>
    </message>
    <message>
        <source>Forget a word of your own; what ships holds again.</source>
        <translation>删去自己教的词，恢复自带的设置。</translation>
    </message>
    <message>
        <source>What to look for in job ads, up to 60 characters</source>
        <translation>要在岗位描述里查找的词，最多 60 字</translation>
    </message>
    <message>
        <source>Ids of competencies it speaks for; weight up to 2, without one 1</source>
        <translation>它说明的能力的 id；权重大于 0，最多 2，不写则为 1</translation>
    </message>
    <message>
        <source>The word to forget</source>
        <translation>要删去的词</translation>
    </message>
    <message>
        <source>“{word}” is not searched for.</source>
        <translation>不会查找“{word}”。</translation>
    </message>
    <message>
        <source>Write the transcript of a take as captions or text.</source>
        <translation>把一条录像的文字写成字幕或文本。</translation>
    </message>
    <message>
        <source>Format; without it by the ending of the file, or vtt</source>
        <translation>格式；不写则看文件的后缀，否则为 vtt</translation>
    </message>
    <message>
        <source>Write into this file; without it the text is shown</source>
        <translation>写入这个文件；不写则显示出来</translation>
    </message>
    <message>
        <source>Mark the file as UTF-8, for old players on Windows</source>
        <translation>给文件加上 UTF-8 标记，供 Windows 上的旧播放器使用</translation>
    </message>
    <message>
        <source>The words are in {file}</source>
        <translation>文字已写入 {file}</translation>
    </message>
    <message>
        <source>One name or several, each of up to 40 characters</source>
        <translation>一个或几个名称，每个最多 40 字</translation>
    </message>
    <message>
        <source>Names of companies and products that may come up in answers.</source>
        <translation>回答里可能出现的公司和产品名称。</translation>
    </message>
    <message>
        <source>List the names; those the model can&apos;t be told last.</source>
        <translation>列出名称；模型装不下的排在最后。</translation>
    </message>
    <message>
        <source>Add names.</source>
        <translation>添加名称。</translation>
    </message>
    <message>
        <source>Remove names.</source>
        <translation>移除名称。</translation>
    </message>
    <message>
        <source>Add the names in a text file, one a line.</source>
        <translation>加入文本文件里的名称，每行一个。</translation>
    </message>
    <message>
        <source>names with a letter, of {most} characters at most</source>
        <translation>包含文字、最多 {most} 个字符的名称</translation>
    </message>
    <message>
        <source>Text file with a name on each line</source>
        <translation>文本文件，一行一个名称</translation>
    </message>
    <message>
        <source>Too many to tell the model, so not used:</source>
        <translation>名称过多，以下未使用：</translation>
    </message>
    <message>
        <source>Lines that are no names and were left out: {count}</source>
        <translation>不是名称而未采用的行：{count}</translation>
    </message>
    <message>
        <source>Show the settings, or change one.</source>
        <translation>查看设置，或更改一项。</translation>
    </message>
    <message>
        <source>List every setting with its value.</source>
        <translation>列出每项设置及其值。</translation>
    </message>
    <message>
        <source>Change one setting: NAME VALUE.</source>
        <translation>更改一项设置：NAME VALUE。</translation>
    </message>
    <message>
        <source>Which one; see: greenroom settings list</source>
        <translation>哪一项，请看：greenroom settings list</translation>
    </message>
    <message>
        <source>Its new value; several are parted by commas</source>
        <translation>新的值；有几个时用逗号分开</translation>
    </message>
    <message>
        <source>Save your review of a pack as a small file, to be sent back.</source>
        <translation>把你对分享包的评审存成一个小文件，发回给对方。</translation>
    </message>
    <message>
        <source>A review that was laid aside; see: greenroom received</source>
        <translation>放在一边的评审；见：greenroom received</translation>
    </message>
    <message>
        <source>Folder or id of the pack; see: greenroom received</source>
        <translation>分享包的文件夹或 id，请看：greenroom received</translation>
    </message>
    <message>
        <source>The review file to write</source>
        <translation>要写入的评审文件</translation>
    </message>
    <message>
        <source>Your name for its owner; without it as you said before, or none</source>
        <translation>给对方看的名字；不写则用之前写的，没有则不署名</translation>
    </message>
    <message>
        <source>As whom you review; without it as you said before, or friend</source>
        <translation>以什么身份评审；不写则用之前写的，没有则为朋友</translation>
    </message>
    <message>
        <source>Written: {file}. Send it back the way the pack came.</source>
        <translation>已写出：{file}。请按收到分享包的方式发回。</translation>
    </message>
    <message>
        <source>Make a file for a reviewer from a session. Your own review, devices, names of folders and times of day stay here.</source>
        <translation>把一场练习做成给评审者的文件。你自己的复盘、设备、文件夹名和具体时刻都不会带出去。</translation>
    </message>
    <message>
        <source>Said here, perhaps yours to keep (--mask): {words}</source>
        <translation>说到了这些，也许不想外传（--mask）：{words}</translation>
    </message>
    <message>
        <source>Inside: {parts}</source>
        <translation>内含：{parts}</translation>
    </message>
    <message>
        <source>The reader is asked to delete it after {day}.</source>
        <translation>已请对方在 {day} 之后删除。</translation>
    </message>
    <message>
        <source>Without Greenroom: unpack it and open review.html in a browser.</source>
        <translation>对方没装“候场”：解压后用浏览器打开 review.html 即可。</translation>
    </message>
    <message>
        <source>Blurred are faces that were found, and whole pictures where one was lost or their number changed. Whoever was never found stays visible, and so do the room, clothes and hands: look at it before you send it, or use --blur whole</source>
        <translation>已模糊找到的人脸；有人脸跟丢或人脸数量变化的地方，整个画面都模糊。始终没有找到的人仍然看得见，房间、衣着和手也看得见：发送前请先看一遍，或改用 --blur whole</translation>
    </message>
    <message>
        <source>The whole picture is blurred. To blur faces alone, add the face detector: greenroom detector fetch</source>
        <translation>整个画面都已模糊。要只模糊人脸，请添加人脸检测器：greenroom detector fetch</translation>
    </message>
    <message>
        <source>Passphrase: {words}. Send it another way than the file.</source>
        <translation>口令：{words}。请不要和文件用同一种方式发送。</translation>
    </message>
    <message>
        <source>It opens in Greenroom with these words, or with age, as the read-me inside says.</source>
        <translation>对方用“候场”和这些词打开，也可以用 age 打开，方法写在文件里的说明中。</translation>
    </message>
    <message>
        <source>Written: {file} ({size})</source>
        <translation>已写入：{file}（{size}）</translation>
    </message>
    <message>
        <source>Written: {file} ({size}, plays {length})</source>
        <translation>已写入：{file}（{size}，时长 {length}）</translation>
    </message>
    <message>
        <source>“{words}” was masked. Places: {count}.</source>
        <translation>“{words}”已遮住 {count} 处。</translation>
    </message>
    <message>
        <source>“{words}” is not in the transcript of what goes out. If it was said there, it can still be heard: listen before you send.</source>
        <translation>要发出的文字稿里没有“{words}”。如果其中说过，仍然听得到：发送前请听一遍。</translation>
    </message>
    <message>
        <source>Take in packs that somebody gave you to review, reviews of your sessions, or the reply to yours: one file or several, of any kind.</source>
        <translation>导入别人请你评审的分享包、对你某次练习的评审，或者对你评审的回复：一个或几个文件，种类不限。</translation>
    </message>
    <message>
        <source>Packs, reviews or replies, also in a zip; the last two in a saved e-mail too</source>
        <translation>分享包、评审或回复，也可以在 zip 里；后两种还可以在保存的邮件里</translation>
    </message>
    <message>
        <source>The six words of an encrypted pack; without it a terminal asks for them</source>
        <translation>加密分享包的六个词；不写则在终端里询问</translation>
    </message>
    <message>
        <source>Keep an altered review, one of another checklist, or a reply to another review</source>
        <translation>改动过的评审、检查表不同的评审、对另一份评审的回复也保留</translation>
    </message>
    <message>
        <source>The six words of {file}: </source>
        <translation>{file} 的六个词：</translation>
    </message>
    <message>
        <source>This pack was taken in before: {folder}</source>
        <translation>这个分享包之前已经导入：{folder}</translation>
    </message>
    <message>
        <source>Taken in to review: {folder}</source>
        <translation>已导入，可以评审：{folder}</translation>
    </message>
    <message>
        <source>Its owner asks you to delete it after {day}.</source>
        <translation>对方请你在 {day} 之后删除。</translation>
    </message>
    <message>
        <source>A newer reply was here already, and stays: {folder}</source>
        <translation>已有一份更新的回复，仍以它为准：{folder}</translation>
    </message>
    <message>
        <source>This reply was here already: {folder}</source>
        <translation>这份回复之前已经收下：{folder}</translation>
    </message>
    <message>
        <source>The reply is kept with the pack: {folder}</source>
        <translation>回复已收下，放在分享包旁边：{folder}</translation>
    </message>
    <message>
        <source>A review was added to {folder}.</source>
        <translation>已把一份评审加入 {folder}。</translation>
    </message>
    <message>
        <source>A newer version of a review was added to {folder}.</source>
        <translation>已把一份评审的新版本加入 {folder}。</translation>
    </message>
    <message>
        <source>A version of a review was kept in {folder}. The one that was there goes on counting: it is newer or verified.</source>
        <translation>一份评审的另一版本已保留在 {folder}。仍以原有的版本为准：它更新，或已通过核验。</translation>
    </message>
    <message>
        <source>This review is in {folder} already.</source>
        <translation>这份评审已经在 {folder} 里。</translation>
    </message>
    <message>
        <source>This version is older than all that are kept in {folder}. Nothing was changed.</source>
        <translation>这个版本比 {folder} 里保留的都早。没有改动任何内容。</translation>
    </message>
    <message>
        <source>It was made with your pack and not altered since.</source>
        <translation>它是用你的分享包写的，此后没有改动。</translation>
    </message>
    <message>
        <source>It is not verified: it may have been altered.</source>
        <translation>未核实：它可能被改动过。</translation>
    </message>
    <message>
        <source>It stays sealed until you have rated the same competencies yourself.</source>
        <translation>在你给同样的能力评分之前，它保持封存。</translation>
    </message>
    <message>
        <source>Compare the reviews that came back with your own. They open when you have rated the same competencies. With --leave-out, one that is not verified is kept but neither shown nor counted; --take-back undoes it. --research writes the levels and the figures for research as JSON, without names.</source>
        <translation>把收到的评审与你自己的对照。你评完同样的能力后，评审才会打开。用 --leave-out 可以排除未核实的评审（仍保留，但不显示也不计入），用 --take-back 可以撤回。用 --research 可以把各人的等级和供研究用的数字写成 JSON，不含姓名。</translation>
    </message>
    <message>
        <source>Id of a review that is not verified: keep it, but don&apos;t show or count it</source>
        <translation>未核实评审的 id：保留，但不显示也不计入</translation>
    </message>
    <message>
        <source>Id of a review that was left out: show and count it again</source>
        <translation>已排除评审的 id：重新显示并计入</translation>
    </message>
    <message>
        <source>Id of a review to move to the trash, with all of its versions</source>
        <translation>要移到回收站的评审的 id；它的各个版本一起移走</translation>
    </message>
    <message>
        <source>Write the levels and the figures for research into this file as JSON</source>
        <translation>把各人的等级和供研究用的数字写成 JSON 文件</translation>
    </message>
    <message>
        <source>Name every review and every side; without it, of many, those to look at first</source>
        <translation>列出每份评审和每一方；不加时，数量多则只列应先看的</translation>
    </message>
    <message>
        <source>Open reviews: {open}, sealed: {sealed}.</source>
        <translation>已打开 {open} 份评审，封存 {sealed} 份。</translation>
    </message>
    <message>
        <source>Rate the same competencies yourself to open them, each with a moment or “No evidence found”; “cannot judge” counts with an answer to one of its rows.</source>
        <translation>先自己给同样的能力评分，并各附上片段或勾选“没有找到依据”，就会打开；选“无法判断”的，还要至少回答其中一条。</translation>
    </message>
    <message>
        <source>{how}: {n}</source>
        <translation>{how}：{n}</translation>
    </message>
    <message>
        <source>and {n} more; --all shows all</source>
        <translation>另有 {n} 项；加 --all 全部列出</translation>
    </message>
    <message>
        <source>Its id, or the beginning; see: greenroom plan list</source>
        <translation>它的 id 或其开头，请看：greenroom plan list</translation>
    </message>
    <message>
        <source>What you added to the plan by hand; the rest of it is in “next”.</source>
        <translation>你手动加入计划的内容；其余见“next”。</translation>
    </message>
    <message>
        <source>List what was added, the newest first.</source>
        <translation>列出添加的内容，最新的在前。</translation>
    </message>
    <message>
        <source>Add something, and because of what.</source>
        <translation>添加一项，并写明原因。</translation>
    </message>
    <message>
        <source>Say that something is done.</source>
        <translation>标记一项已完成。</translation>
    </message>
    <message>
        <source>Take something out of the plan.</source>
        <translation>从计划中移除一项。</translation>
    </message>
    <message>
        <source>Nothing was added by hand.</source>
        <translation>还没有手动添加的内容。</translation>
    </message>
    <message>
        <source>What to add, up to 300 characters</source>
        <translation>要添加的内容，最多 300 字</translation>
    </message>
    <message>
        <source>Because of what, up to 300 characters</source>
        <translation>因为什么，最多 300 字</translation>
    </message>
    <message>
        <source>Make a report of a session, or of a role from a day to a day: goal, evidence, gap, next actions.</source>
        <translation>为一场练习或某个岗位的一段时间生成报告：目标、依据、差距、下一步。</translation>
    </message>
    <message>
        <source>The session: folder or id; without it --from or --until is needed</source>
        <translation>哪一场：文件夹或 id；不写则需要 --from 或 --until</translation>
    </message>
    <message>
        <source>File to write; without it the report is only summed up</source>
        <translation>要写入的文件；不写则只说明报告的概况</translation>
    </message>
    <message>
        <source>First day; without it from the very first on</source>
        <translation>第一天；不写则从最早的开始</translation>
    </message>
    <message>
        <source>Last day; without it today</source>
        <translation>最后一天；不写则为今天</translation>
    </message>
    <message>
        <source>Language of the report; without it that of the interface</source>
        <translation>报告的语言；不写则同界面语言</translation>
    </message>
    <message>
        <source>Answers in the report: {count}.</source>
        <translation>报告中有 {count} 条回答。</translation>
    </message>
    <message>
        <source>One take or several: folders, files in them, or ids</source>
        <translation>一条或几条录像：文件夹、其中的文件，或 id</translation>
    </message>
    <message>
        <source>Tell capital from small letters; without it they are alike</source>
        <translation>区分大小写；不写则不区分</translation>
    </message>
    <message>
        <source>Find whole words alone; in Chinese it changes nothing</source>
        <translation>只找整个单词；对中文没有影响</translation>
    </message>
    <message>
        <source>List the words of a take, numbered.</source>
        <translation>列出一条回答的文字，带编号。</translation>
    </message>
    <message>
        <source>Search in the words of takes.</source>
        <translation>在回答的文字中查找。</translation>
    </message>
    <message>
        <source>Correct words by their numbers; what was heard is kept beside them.</source>
        <translation>按编号更正文字，转写原文另行保留。</translation>
    </message>
    <message>
        <source>Replace a text in the words of takes, in one step a take.</source>
        <translation>在回答的文字中替换，每条回答算一步。</translation>
    </message>
    <message>
        <source>Hear a part of a take again; --accept takes the new words over.</source>
        <translation>重新听写回答的一段；加 --accept 采用新文字。</translation>
    </message>
    <message>
        <source>Bring back what was heard, for some words or for all.</source>
        <translation>恢复部分或全部文字的转写原文。</translation>
    </message>
    <message>
        <source>Take the last correction back; --again brings it back.</source>
        <translation>撤销上一次更正；加 --again 重做。</translation>
    </message>
    <message>
        <source>Only words that the speech model was not sure of</source>
        <translation>只列出语音模型没有把握的词</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>要查找的文字</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Number of a word, or first and last as 3-5; see: greenroom words show</source>
        <translation>词的编号，或首尾编号，如 3-5；请看：greenroom words show</translation>
    </message>
    <message>
        <source>Number of a word, or first and last as 3-5; without it all</source>
        <translation>词的编号，或首尾编号，如 3-5；不写则全部</translation>
    </message>
    <message>
        <source>What stands there from now on; empty takes the words away</source>
        <translation>改成的文字；为空则删去</translation>
    </message>
    <message>
        <source>What to replace</source>
        <translation>要替换的文字</translation>
    </message>
    <message>
        <source>What stands there instead; empty takes it away</source>
        <translation>替换成的文字；为空则删去</translation>
    </message>
    <message>
        <source>Places replaced: {count}</source>
        <translation>替换了 {count} 处</translation>
    </message>
    <message>
        <source>Where the part begins, in seconds</source>
        <translation>这一段的开头，单位秒</translation>
    </message>
    <message>
        <source>Where the part ends, in seconds</source>
        <translation>这一段的结尾，单位秒</translation>
    </message>
    <message>
        <source>Speech model: its name or folder; without it as in the settings</source>
        <translation>语音模型：名称或文件夹；不写则按设置</translation>
    </message>
    <message>
        <source>Language that is spoken; without it that of the transcript</source>
        <translation>所说的语言；不写则同现有文字的语言</translation>
    </message>
    <message>
        <source>Take the new words over; without it they are only shown</source>
        <translation>采用新的文字；不写则只显示</translation>
    </message>
    <message>
        <source>Accept a model without published checksums; you vouch for it</source>
        <translation>接受没有公布校验和的模型，由你担保</translation>
    </message>
    <message>
        <source>It heard the same words. Another model may hear others.</source>
        <translation>听到的文字相同。换个模型也许会不同。</translation>
    </message>
    <message>
        <source>Nothing is changed; --accept takes the new words over.</source>
        <translation>未作改动；加 --accept 采用新文字。</translation>
    </message>
    <message>
        <source>Bring back what was taken back last</source>
        <translation>恢复上一次撤回的更正</translation>
    </message>
    <message>
        <source>Corrections that fit the transcript no longer and are kept: {count}</source>
        <translation>与现在的文字稿对不上、另行保存的更正：{count} 处</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>Write the marks of a take as a table, or with answers and ratings as W3C Web Annotations.</source>
        <translation>把一条回答的标记写成表格，或连同作答和评分写成 W3C Web 注释。</translation>
    </message>
    <message>
        <source>Write the questions of a session as WebVTT chapters.</source>
        <translation>把一场的题目写成 WebVTT 章节。</translation>
    </message>
    <message>
        <source>Format; without it by the ending of the file, or csv</source>
        <translation>格式；不写则看文件的后缀，否则为 csv</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写入 {file}</translation>
    </message>
    <message>
        <source>Write a take as a movie with checklist, marks and captions painted in, as the window shows them.</source>
        <translation>把一条回答写成视频，检查表、标记和字幕都画进画面，和窗口里一样。</translation>
    </message>
    <message>
        <source>The movie to write; .mp4 is added where it is missing</source>
        <translation>要写入的视频；没有 .mp4 后缀时会加上</translation>
    </message>
    <message>
        <source>Whether the words are painted into the picture</source>
        <translation>是否把文字画进画面</translation>
    </message>
    <message>
        <source>It has no captions. Why, and what to do: greenroom captions {take}</source>
        <translation>视频里没有字幕。原因和办法请看：greenroom captions {take}</translation>
    </message>
    <message>
        <source>Id of the review; see: greenroom actions list</source>
        <translation>评审的 id，请看：greenroom actions list</translation>
    </message>
    <message>
        <source>Id of the note; see: greenroom actions list</source>
        <translation>意见的 id，请看：greenroom actions list</translation>
    </message>
    <message>
        <source>Decide what comes of the notes of others, and tell them.</source>
        <translation>决定如何处理别人的意见，并告诉他们。</translation>
    </message>
    <message>
        <source>List the notes of the reviews that are open.</source>
        <translation>列出已打开的评审里的意见。</translation>
    </message>
    <message>
        <source>Say what comes of a note: accepted, tried, disagreed, put_off.</source>
        <translation>决定一条意见怎么处理：accepted、tried、disagreed、put_off。</translation>
    </message>
    <message>
        <source>Say whether an accepted note was done in a later take.</source>
        <translation>说明采纳的意见在后来的录制里是否做到。</translation>
    </message>
    <message>
        <source>Show the focus for the next take of a question.</source>
        <translation>显示某题下一次录制的重点。</translation>
    </message>
    <message>
        <source>Save what came of a review as a small file for its writer.</source>
        <translation>把对一份评审的处理存成小文件，发给写评审的人。</translation>
    </message>
    <message>
        <source>No note is open here. See: greenroom reviews SESSION</source>
        <translation>这里还没有已打开的意见。请看：greenroom reviews SESSION</translation>
    </message>
    <message>
        <source>What comes of it; undecided takes a decision back</source>
        <translation>怎么处理；undecided 会撤回决定</translation>
    </message>
    <message>
        <source>Why; it goes into the reply</source>
        <translation>原因，会写进回复</translation>
    </message>
    <message>
        <source>What to do in the next take; without it what the note says</source>
        <translation>下一次录制要做到什么；不写则用意见原文</translation>
    </message>
    <message>
        <source>Written down: {decision}.</source>
        <translation>已记下：{decision}。</translation>
    </message>
    <message>
        <source>Whether it was done in this take</source>
        <translation>这一条里是否做到</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>做到了。</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>Nothing was accepted for it.</source>
        <translation>没有为它采纳的意见。</translation>
    </message>
    <message>
        <source>The reply file to write</source>
        <translation>要写入的回复文件</translation>
    </message>
    <message>
        <source>Written: {file}. Send it to whoever reviewed you.</source>
        <translation>已写入：{file}。请发给评审你的人。</translation>
    </message>
    <message>
        <source>As text, for whoever has no Greenroom:</source>
        <translation>没有候场的人可以看这段文字：</translation>
    </message>
    <message>
        <source>Follow-up questions to an answer, each with its reason.</source>
        <translation>对一条回答的追问，各附原因。</translation>
    </message>
    <message>
        <source>{words} ({reason})</source>
        <translation>{words}（{reason}）</translation>
    </message>
    <message>
        <source>Id of the new pack; without it a free one is chosen</source>
        <translation>新岗位包的 id；不写则自动选一个</translation>
    </message>
    <message>
        <source>Begin a pack of your own; it is a draft until nothing is missing.</source>
        <translation>新建自有岗位包；补齐之前是草稿。</translation>
    </message>
    <message>
        <source>Copy a pack, to change the copy.</source>
        <translation>复制一个岗位包，修改副本。</translation>
    </message>
    <message>
        <source>Write a pack as one TOML file.</source>
        <translation>把岗位包写成一个 TOML 文件。</translation>
    </message>
    <message>
        <source>Take a pack in from a TOML file; a faulty one is refused with its lines.</source>
        <translation>从 TOML 文件导入岗位包；有错误的会被拒绝，并列出行号。</translation>
    </message>
    <message>
        <source>The TOML file to write</source>
        <translation>要写入的 TOML 文件</translation>
    </message>
    <message>
        <source>The role pack, a TOML file</source>
        <translation>岗位包，TOML 文件</translation>
    </message>
    <message>
        <source>Put it in place of your pack with the same id; without it that stays</source>
        <translation>替换你的同 id 岗位包；不写则保留原有的</translation>
    </message>
    <message>
        <source>The draft is in {file}. It still needs: {count}. To see what: greenroom roles check {file}</source>
        <translation>草稿在 {file}，还缺 {count} 处。查看：greenroom roles check {file}</translation>
    </message>
    <message>
        <source>{id} {version} is in use: {file}</source>
        <translation>{id} {version} 已启用：{file}</translation>
    </message>
    <message>
        <source>List the packs that others gave you to review. With --retire, those go to the trash whose day has passed, as at every start of the window.</source>
        <translation>列出别人请你评审的分享包。加 --retire 时，把保留日期已过的移到回收站；窗口每次启动时也会这样做。</translation>
    </message>
    <message>
        <source>Move packs whose day has passed into the trash; without it they are only listed</source>
        <translation>把保留日期已过的移到回收站；不写则只列出</translation>
    </message>
    <message>
        <source>In the trash, because its day has passed: {folder}</source>
        <translation>保留日期已过，已移到回收站：{folder}</translation>
    </message>
    <message>
        <source>There are no packs of others here.</source>
        <translation>这里没有别人的分享包。</translation>
    </message>
    <message>
        <source>{folder}  its day has passed: {day}</source>
        <translation>{folder}  保留日期已过：{day}</translation>
    </message>
    <message>
        <source>{folder}  please delete after {day}</source>
        <translation>{folder}  请在 {day} 后删除</translation>
    </message>
    <message>
        <source>Let a double click open packs, reviews and replies with Greenroom; for this account only.</source>
        <translation>让双击用候场打开分享包、评审和回复；只对当前账户生效。</translation>
    </message>
    <message>
        <source>Say what a double click does.</source>
        <translation>查看双击时会打开什么。</translation>
    </message>
    <message>
        <source>Let a double click open them here.</source>
        <translation>让双击用候场打开这些文件。</translation>
    </message>
    <message>
        <source>Take that back; nothing of it is left.</source>
        <translation>取消关联，不留任何痕迹。</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>参数：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>显示这份说明。</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>default: {value}</source>
        <translation>默认：{value}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} 到 {most}</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>COMMAND [ARGS]...</source>
        <translation>命令 [参数]...</translation>
    </message>
    <message>
        <source>The take: its folder, a file in it, or its id, of which the beginning is enough</source>
        <translation>一条录像：它的文件夹、其中的文件，或 id（写开头几位即可）</translation>
    </message>
    <message>
        <source>The session: its folder or its id, of which the beginning is enough</source>
        <translation>场次：它的文件夹或 id（写开头几位即可）</translation>
    </message>
    <message>
        <source>Id of the role; see: greenroom roles list</source>
        <translation>岗位的 id，请看：greenroom roles list</translation>
    </message>
    <message>
        <source>Id of the question in the role</source>
        <translation>岗位里题目的 id</translation>
    </message>
    <message>
        <source>The pack to write; a file that is there is replaced</source>
        <translation>要写入的分享包；已有的文件会被替换</translation>
    </message>
    <message>
        <source>All, clips of what is marked, sound, text, or all with the picture blurred</source>
        <translation>全部、只含标记处的片段、声音、文字，或画面模糊的全部</translation>
    </message>
    <message>
        <source>What of the picture is blurred with --contents blurred; without it faces</source>
        <translation>用 --contents blurred 时模糊哪些；不写则为人脸</translation>
    </message>
    <message>
        <source>Only this take, once or several times; without it all of them</source>
        <translation>只带这一条，可写多次；不写则带全部</translation>
    </message>
    <message>
        <source>Mask these words, as the transcript has them, in texts and in sound, once or several times</source>
        <translation>按文字稿里的写法，在文字和声音中遮住这些词，可以写多次</translation>
    </message>
    <message>
        <source>Height at most, in pixels, where the file gets smaller; without it as recorded</source>
        <translation>画面最多多少像素高，仅在文件会变小时；不给则同录制时</translation>
    </message>
    <message>
        <source>Send your own review along; else it stays here</source>
        <translation>把你自己的复盘一起带上；不写则留在本机</translation>
    </message>
    <message>
        <source>In how many days its reader is asked to delete it, 1 to 3650</source>
        <translation>请对方在多少天之后删除，1 到 3650</translation>
    </message>
    <message>
        <source>Encrypt it with six words, which are shown; without it anybody can open it</source>
        <translation>用六个词加密，完成后显示；不写则谁都能打开</translation>
    </message>
    <message>
        <source>Ask the reviewer this; twice at most</source>
        <translation>请评审者回答这个问题，最多写两次</translation>
    </message>
    <message>
        <source>Lead the reviewer as a friend, by a few plain rows, or as HR, by all levels</source>
        <translation>引导方式：朋友看几行简单的话，HR 看各级说明</translation>
    </message>
    <message>
        <source>Put up to 200 MB of recordings into review.html; without it only small ones</source>
        <translation>把最大 200 MB 的录像放进 review.html；不写则只放小的</translation>
    </message>
    <message>
        <source>Only say what would go out; nothing is written</source>
        <translation>只说明会带出什么，不写文件</translation>
    </message>
    <message>
        <source>Folder of the library; without it the one in the settings</source>
        <translation>资料库的文件夹；不写则用设置里的</translation>
    </message>
    <message>
        <source>Answer with one JSON object; without it with text</source>
        <translation>用一个 JSON 对象回答；不写则用文字</translation>
    </message>
    <message>
        <source>List what is in the trash, bring something back, or empty it.</source>
        <translation>列出回收站里的内容，恢复其中的内容，或清空回收站。</translation>
    </message>
    <message>
        <source>Id or name of what comes back to where it was, once or several times</source>
        <translation>要恢复到原处的内容的 id 或名称，可写多次</translation>
    </message>
    <message>
        <source>Delete all of it for good; asks first, unless with --yes</source>
        <translation>永久删除全部内容；会先询问，加 --yes 则不问</translation>
    </message>
    <message>
        <source>With --empty: don&apos;t ask first</source>
        <translation>与 --empty 一起用：不询问</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>It is back: {place}</source>
        <translation>已恢复：{place}</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>没有删除任何内容。</translation>
    </message>
    <message>
        <source>Deleted for good: {count}.</source>
        <translation>已永久删除 {count} 项。</translation>
    </message>
    <message>
        <source>Delete all of this for good ({count}, {size})? Nothing brings it back. y/N: </source>
        <translation>永久删除以上全部内容吗（{count} 项，{size}）？删除后无法恢复。y/N：</translation>
    </message>
    <message>
        <source>{place} (its label is damaged, so it can&apos;t be brought back)</source>
        <translation>{place}（标签已损坏，无法恢复到原处）</translation>
    </message>
    <message>
        <source>{name} of {session}</source>
        <translation>{session} 的 {name}</translation>
    </message>
    <message>
        <source>session</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>take</source>
        <translation>录像</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>分享包</translation>
    </message>
    <message>
        <source>review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标岗位</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Answer a row of the checklist, or take the answer back.</source>
        <translation>回答检查表中的一条，或收回回答。</translation>
    </message>
    <message>
        <source>Rate a competency, say why, or take it back.</source>
        <translation>给一项能力评分，写明理由，或收回评分。</translation>
    </message>
    <message>
        <source>Write what to keep and to try next, or reply to the owner.</source>
        <translation>写下继续保持和下次试试的内容，或回答对方的问题。</translation>
    </message>
    <message>
        <source>Take the last change of the review back; --again brings it back.</source>
        <translation>撤销评审的上一次改动；加 --again 重做。</translation>
    </message>
    <message>
        <source>Id of the row; see: greenroom review show TAKE</source>
        <translation>这一条的 id；见 greenroom review show TAKE</translation>
    </message>
    <message>
        <source>The answer; none takes it back</source>
        <translation>回答；none 表示收回</translation>
    </message>
    <message>
        <source>Id of the competency; see: greenroom review show TAKE</source>
        <translation>能力的 id；见 greenroom review show TAKE</translation>
    </message>
    <message>
        <source>The level; none takes it back; without it as it was</source>
        <translation>等级；none 表示收回；不写则保持原样</translation>
    </message>
    <message>
        <source>Why it is at this level</source>
        <translation>为什么是这一级</translation>
    </message>
    <message>
        <source>Whether there is no moment that the level rests on</source>
        <translation>这一级是否没有可以指出的片段</translation>
    </message>
    <message>
        <source>What to keep doing</source>
        <translation>继续保持什么</translation>
    </message>
    <message>
        <source>What to try next time</source>
        <translation>下次试试什么</translation>
    </message>
    <message>
        <source>Reply to question N of the owner of a pack; several times</source>
        <translation>回答对方的第 N 个问题；可写多次</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>已写下。</translation>
    </message>
    <message>
        <source>Id of the mark, of which the beginning is enough</source>
        <translation>标记的 id（写开头几位即可）</translation>
    </message>
    <message>
        <source>What the mark is for; without it evidence, or as it was</source>
        <translation>标记的类型；不写则为依据，或保持原样</translation>
    </message>
    <message>
        <source>A note on it</source>
        <translation>标记的备注</translation>
    </message>
    <message>
        <source>Row or competency it is evidence for; can be given several times</source>
        <translation>它是哪一条或哪项能力的依据；可写多次</translation>
    </message>
    <message>
        <source>Mark a part of a take, as evidence or with a note.</source>
        <translation>标记一条录像的一段，作为依据或附上备注。</translation>
    </message>
    <message>
        <source>Change a mark: its place, note or kind, and what rests on it.</source>
        <translation>修改标记：位置、备注、类型，以及它是什么的依据。</translation>
    </message>
    <message>
        <source>Remove a mark; what rested on it does so no longer.</source>
        <translation>删除标记；它不再是任何回答或评分的依据。</translation>
    </message>
    <message>
        <source>Where the part ends, in seconds; without it a moment</source>
        <translation>这一段在第几秒结束；不写则只是一个时刻</translation>
    </message>
    <message>
        <source>Where it begins from now on, in seconds; without it as it was</source>
        <translation>改为从第几秒开始；不写则保持原样</translation>
    </message>
    <message>
        <source>Where it ends from now on, in seconds; without it as it was</source>
        <translation>改为到第几秒结束；不写则保持原样</translation>
    </message>
    <message>
        <source>Row or competency it is evidence for no longer; several times</source>
        <translation>它不再是哪一条或哪项能力的依据；可写多次</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>Review a take: your own, or one that others sent you.</source>
        <translation>评审一条录像：自己的，或别人发来的。</translation>
    </message>
    <message>
        <source>Show the checklist of a take and what your review says of it.</source>
        <translation>显示一条录像的检查表，以及你的评审写了什么。</translation>
    </message>
    <message>
        <source>Say who reviews a pack of others; its owner sees it as a claim.</source>
        <translation>说明由谁来评审别人的文件；对方看到的是“自称”。</translation>
    </message>
    <message>
        <source>Rate the examples that show what the levels of a pack mean.</source>
        <translation>给几个例子评分，先弄清各等级的含义。</translation>
    </message>
    <message>
        <source>Somebody else reviews: an empty review begins, the other is kept</source>
        <translation>换一个人评审：从空白开始，之前的评审会保留</translation>
    </message>
    <message>
        <source>You review it as: {name}</source>
        <translation>你的评审身份：{name}</translation>
    </message>
    <message>
        <source>What was said before is kept in {folder}.</source>
        <translation>之前写的内容保留在 {folder}。</translation>
    </message>
    <message>
        <source>Your level of each example, in their order; without it they are shown</source>
        <translation>按顺序写出你给每个例子的等级；不写则显示这些例子</translation>
    </message>
    <message>
        <source>Go on without them: it will say “not calibrated”</source>
        <translation>跳过例子；评审会注明“未校准”</translation>
    </message>
    <message>
        <source>{count} levels from 1 to 5</source>
        <translation>{count} 个 1 到 5 的等级</translation>
    </message>
    <message>
        <source>This role has no examples: go on without them.</source>
        <translation>这个岗位没有例子，可以直接评审。</translation>
    </message>
    <message>
        <source>{number}. you {given} · meant {level}: {reason}</source>
        <translation>{number}. 你给 {given} · 应为 {level}：{reason}</translation>
    </message>
    <message>
        <source>You are close to what the levels mean.</source>
        <translation>你的评分与各等级的含义相近。</translation>
    </message>
    <message>
        <source>You can review all the same; it will say “not calibrated”.</source>
        <translation>仍可以评审，会注明“未校准”。</translation>
    </message>
    <message>
        <source>Marks:</source>
        <translation>标记：</translation>
    </message>
    <message>
        <source>Keep doing: {words}</source>
        <translation>继续保持：{words}</translation>
    </message>
    <message>
        <source>Try next time: {words}</source>
        <translation>下次试试：{words}</translation>
    </message>
    <message>
        <source>No evidence found.</source>
        <translation>没有找到依据。</translation>
    </message>
    <message>
        <source>It counts once it rests on a moment (greenroom review mark --for), or with --no-evidence.</source>
        <translation>附上依据的片段（greenroom review mark --for）或加 --no-evidence 后，这一级才会计入。</translation>
    </message>
    <message>
        <source>Level: cannot judge</source>
        <translation>等级：无法判断</translation>
    </message>
    <message>
        <source>Level: not given</source>
        <translation>等级：未评</translation>
    </message>
    <message>
        <source>Move sessions, takes, packs of others or targets to the trash.</source>
        <translation>把场次、录像、别人发来的文件或目标岗位移到回收站。</translation>
    </message>
    <message>
        <source>Folders or ids (the beginning is enough) of what is to go</source>
        <translation>要移走的内容的文件夹或 id（写开头几位即可）</translation>
    </message>
    <message>
        <source>In the trash: {path}. Back by: greenroom library trash --restore {id}</source>
        <translation>已移到回收站：{path}。恢复：greenroom library trash --restore {id}</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Take {number} · {when} · {length}</source>
        <translation>第 {number} 条 · {when} · {length}</translation>
    </message>
    <message>
        <source>▲ fuller</source>
        <translation>▲ 更充分</translation>
    </message>
    <message>
        <source>▼ less full</source>
        <translation>▼ 不如前充分</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>{level} 级</translation>
    </message>
    <message>
        <source>{words}, no evidence yet</source>
        <translation>{words}，还没有依据</translation>
    </message>
    <message>
        <source>{step} level</source>
        <translation>{step} 级</translation>
    </message>
    <message>
        <source>{step} levels</source>
        <translation>{step} 级</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>at least {words}</source>
        <translation>至少 {words}</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>▲ more</source>
        <translation>▲ 更多</translation>
    </message>
    <message>
        <source>▼ less</source>
        <translation>▼ 更少</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>only in take A</source>
        <translation>只有 A 条有</translation>
    </message>
    <message>
        <source>only in take B</source>
        <translation>只有 B 条有</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>不能比较</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>B starts with A: 0 ms</source>
        <translation>B 与 A 同时开始：0 毫秒</translation>
    </message>
    <message>
        <source>B starts {ms} ms after A</source>
        <translation>B 比 A 晚 {ms} 毫秒</translation>
    </message>
    <message>
        <source>B starts {ms} ms before A</source>
        <translation>B 比 A 早 {ms} 毫秒</translation>
    </message>
    <message>
        <source>{value} / min</source>
        <translation>每分钟 {value}</translation>
    </message>
    <message>
        <source>{value} / s</source>
        <translation>每秒 {value}</translation>
    </message>
    <message>
        <source>{value} per 100 characters</source>
        <translation>每百字 {value}</translation>
    </message>
    <message>
        <source>{value} per 100 words</source>
        <translation>每百词 {value}</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value}%</translation>
    </message>
    <message>
        <source>{value} s</source>
        <translation>{value} 秒</translation>
    </message>
</context>
<context>
    <name>cues</name>
    <message>
        <source>Not measured.</source>
        <translation>未测量。</translation>
    </message>
    <message>
        <source>({words})</source>
        <translation>（{words}）</translation>
    </message>
    <message>
        <source>{value} found, {details[from_to]} of them before and after, {details[result]} of them a result.</source>
        <translation>找到 {value} 个，其中 {details[from_to]} 个是前后对比，{details[result]} 个是结果。</translation>
    </message>
    <message>
        <source>{value} found, {details[specific]} of them with a cause or a time.</source>
        <translation>找到 {value} 处，其中 {details[specific]} 处提到了具体事由或时间。</translation>
    </message>
    <message>
        <source>{value} found, {details[with_time]} of them with a time limit.</source>
        <translation>找到 {value} 处，其中 {details[with_time]} 处带有时限。</translation>
    </message>
    <message>
        <source>{value} found. Check whether each of them can be kept.</source>
        <translation>找到 {value} 处。可以看看每一处是否都能做到。</translation>
    </message>
    <message>
        <source>{value} found. An example or a number is an option.</source>
        <translation>找到 {value} 处。也可以换成一个例子或数字。</translation>
    </message>
    <message>
        <source>{details[seconds]} s of {details[target_seconds]} s, {percent} % of the time.</source>
        <translation>{details[seconds]} 秒，目标 {details[target_seconds]} 秒，占 {percent}%。</translation>
    </message>
    <message>
        <source>{parts}. No sentence matched the result phrases. If you gave the outcome, mark it.</source>
        <translation>{parts}。没有句子匹配“结果”用语。如果已说明结果，请标出来。</translation>
    </message>
    <message>
        <source>{parts} of the time.</source>
        <translation>各占用时：{parts}。</translation>
    </message>
    <message>
        <source>Empathy comes before the solution, from {first} on.</source>
        <translation>先共情，后给方案，从 {first} 开始。</translation>
    </message>
    <message>
        <source>The solution comes before the empathy. Listen to both if useful.</source>
        <translation>方案在共情之前。需要时可以都听一听。</translation>
    </message>
    <message>
        <source>None in the transcript; transcribers leave many out.</source>
        <translation>文字稿里没有；转写常会漏掉这类声音。</translation>
    </message>
    <message>
        <source>At least {count} in the transcript: {forms}. {value} in 100.</source>
        <translation>文字稿里至少有 {count} 个：{forms}。每百字（词）{value} 个。</translation>
    </message>
    <message>
        <source>Perhaps {count}: {forms}. Only listening tells.</source>
        <translation>可能有 {count} 个：{forms}。听一听才能确定。</translation>
    </message>
    <message>
        <source>{value} found, asking for what is behind the question.</source>
        <translation>有 {value} 处在追问背后的需求。</translation>
    </message>
    <message>
        <source>The action part has “we” × {details[action_we]} and “I” × 0. Which part was yours?</source>
        <translation>行动部分出现“我们”{details[action_we]} 次、“我”0 次。哪一部分是你做的？</translation>
    </message>
    <message>
        <source>“I” × {details[i]}, “we” × {details[we]}.</source>
        <translation>“我”{details[i]} 次，“我们”{details[we]} 次。</translation>
    </message>
    <message>
        <source>At least {value} in the sound, with no word there.</source>
        <translation>至少有 {value} 处有声音、没有文字。</translation>
    </message>
    <message>
        <source>At least {value}: {forms}.</source>
        <translation>至少 {value} 处：{forms}。</translation>
    </message>
    <message>
        <source>{count}: {forms}. In the sentence with the result, a definite form is possible if you are sure.</source>
        <translation>{count} 个：{forms}。说结果的那一句，如果确定，也可以用肯定的说法。</translation>
    </message>
    <message>
        <source>{value}: {forms}.</source>
        <translation>{value} 个：{forms}。</translation>
    </message>
    <message>
        <source>{count} of {details[linkers]} links are the same: {forms}. Others are an option.</source>
        <translation>{details[linkers]} 个连接词里有 {count} 个相同：{forms}。也可以换用别的。</translation>
    </message>
    <message>
        <source>{details[linkers]} links: {forms}.</source>
        <translation>连接词 {details[linkers]} 个：{forms}。</translation>
    </message>
    <message>
        <source>About {value} characters a minute.</source>
        <translation>约 {value} 字/分。</translation>
    </message>
    <message>
        <source>About {value} words a minute.</source>
        <translation>约 {value} 词/分。</translation>
    </message>
    <message>
        <source>{value} syllables a second.</source>
        <translation>每秒 {value} 个音节。</translation>
    </message>
    <message>
        <source>The last third is {value} times as fast as the first.</source>
        <translation>最后三分之一的语速是开头三分之一的 {value} 倍。</translation>
    </message>
    <message>
        <source>{value} found, {details[seconds]} s in all.</source>
        <translation>停顿 {value} 处，共 {details[seconds]} 秒。</translation>
    </message>
    <message>
        <source>{value} of a second or more, {details[listed]} of two or more, {details[in_clause]} inside a clause. A pause may be thinking time; look only if useful.</source>
        <translation>1 秒以上 {value} 处，2 秒以上 {details[listed]} 处，句中 {details[in_clause]} 处。停顿可以是思考，需要时再看。</translation>
    </message>
    <message>
        <source>{percent} % of the answer.</source>
        <translation>占回答的 {percent}%。</translation>
    </message>
    <message>
        <source>{value} s. Trimming the start is an option.</source>
        <translation>{value} 秒。也可以剪掉开头。</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>表达</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Situation, task, action, result</source>
        <translation>情境、任务、行动、结果</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>“I” and “we”</source>
        <translation>“我”和“我们”</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>共情</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解决方案</translation>
    </message>
    <message>
        <source>Empathy before solution</source>
        <translation>先共情，后方案</translation>
    </message>
    <message>
        <source>Asking what is needed</source>
        <translation>追问需求</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>General statements about oneself</source>
        <translation>笼统的自我评价</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Time to the first word</source>
        <translation>开口前的时间</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>停顿</translation>
    </message>
    <message>
        <source>Long pauses</source>
        <translation>较长的停顿</translation>
    </message>
    <message>
        <source>Share of pauses</source>
        <translation>停顿占比</translation>
    </message>
    <message>
        <source>Rate of speech</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>Rate without pauses</source>
        <translation>去掉停顿的语速</translation>
    </message>
    <message>
        <source>Rate at the end against the start</source>
        <translation>结尾与开头的语速</translation>
    </message>
    <message>
        <source>Filled pauses</source>
        <translation>填充音</translation>
    </message>
    <message>
        <source>Possible fillers</source>
        <translation>可能的口头语</translation>
    </message>
    <message>
        <source>Voice without words</source>
        <translation>有声音、没有文字</translation>
    </message>
    <message>
        <source>Words said twice</source>
        <translation>连说两遍的词</translation>
    </message>
    <message>
        <source>Softening words</source>
        <translation>缓和语气的词</translation>
    </message>
    <message>
        <source>How sentences are linked</source>
        <translation>句子的连接</translation>
    </message>
    <message>
        <source>Phrases that come back</source>
        <translation>反复出现的短语</translation>
    </message>
    <message>
        <source>Loudness of the recording</source>
        <translation>录音响度</translation>
    </message>
    <message>
        <source>Overdriven sound</source>
        <translation>爆音</translation>
    </message>
    <message>
        <source>Speech against noise</source>
        <translation>人声与噪声</translation>
    </message>
    <message>
        <source>Recording without sound</source>
        <translation>录音没有声音</translation>
    </message>
    <message>
        <source>Face in the picture</source>
        <translation>画面中的人脸</translation>
    </message>
    <message>
        <source>Size in the picture</source>
        <translation>在画面中的大小</translation>
    </message>
    <message>
        <source>Room above the head</source>
        <translation>头顶留白</translation>
    </message>
    <message>
        <source>Place in the picture</source>
        <translation>在画面中的位置</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>光线</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>There is no transcript yet.</source>
        <translation>还没有文字稿。</translation>
    </message>
    <message>
        <source>There is no sound that can be read.</source>
        <translation>没有可读取的声音。</translation>
    </message>
    <message>
        <source>There is no picture.</source>
        <translation>没有画面。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>文件无法读取。</translation>
    </message>
    <message>
        <source>The detector found no face (light or angle can cause this).</source>
        <translation>检测器没有找到人脸（光线或角度都可能影响）。</translation>
    </message>
    <message>
        <source>The detector found a face in less than half of the pictures.</source>
        <translation>检测器只在不到一半的画面中找到了人脸。</translation>
    </message>
    <message>
        <source>The file of the face detector is missing.</source>
        <translation>缺少人脸检测器的文件。</translation>
    </message>
    <message>
        <source>Transcript quality is low, so this cue is off. You can edit the text first.</source>
        <translation>文字稿质量偏低，这条线索已停用。你可以先修改文字。</translation>
    </message>
    <message>
        <source>There is little between speech and noise, so the words may not be right.</source>
        <translation>人声和噪声相差不大，文字可能不准。</translation>
    </message>
    <message>
        <source>No speech was found.</source>
        <translation>没有找到说话声。</translation>
    </message>
    <message>
        <source>There are no words in this language.</source>
        <translation>没有这种语言的文字。</translation>
    </message>
    <message>
        <source>There is too little to go by.</source>
        <translation>内容太少。</translation>
    </message>
    <message>
        <source>It does not fit this kind of question.</source>
        <translation>不适用于这类题目。</translation>
    </message>
    <message>
        <source>There are rules for Chinese and English only.</source>
        <translation>只有中文和英文的规则。</translation>
    </message>
    <message>
        <source>The transcript has no punctuation, so clauses can&apos;t be told apart.</source>
        <translation>文字稿没有标点，无法区分分句。</translation>
    </message>
    <message>
        <source>No length was asked for.</source>
        <translation>没有设定目标时长。</translation>
    </message>
    <message>
        <source>There is no job ad.</source>
        <translation>没有岗位描述。</translation>
    </message>
    <message>
        <source>Only one of the two was found, or none.</source>
        <translation>两者没有都找到。</translation>
    </message>
    <message>
        <source>often seen: {low}–{high}</source>
        <translation>常见 {low}–{high}</translation>
    </message>
    <message>
        <source>often seen: up to {high}</source>
        <translation>常见不超过 {high}</translation>
    </message>
    <message>
        <source>often seen: from {low}</source>
        <translation>常见 {low} 以上</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Possible evidence</source>
        <translation>可能的依据</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>可以再看一下</translation>
    </message>
    <message>
        <source>Cues are observations with a place to look at. They never answer an item.</source>
        <translation>线索只是带有位置的观察，不会替你回答任何一项。</translation>
    </message>
    <message>
        <source>{value} LUFS. It tells of microphone and distance; playback can level it.</source>
        <translation>{value} LUFS。反映的是麦克风和距离，播放时可以调平。</translation>
    </message>
    <message>
        <source>{percent} % of the sound is cut off at full level. Turning the microphone down is an option.</source>
        <translation>{percent}% 的声音被削顶。可以把麦克风音量调低一些。</translation>
    </message>
    <message>
        <source>Nothing is cut off at full level.</source>
        <translation>没有削顶。</translation>
    </message>
    <message>
        <source>{percent} % of the recording is digital silence. In a pause a noise filter may do that; elsewhere the microphone may have been muted.</source>
        <translation>录音中有 {percent}% 是完全的数字静音。停顿处可能是降噪所致，其他地方可能是麦克风被静音了。</translation>
    </message>
    <message>
        <source>The microphone gave sound throughout.</source>
        <translation>麦克风一直有声音。</translation>
    </message>
    <message>
        <source>{value} dB between speech and noise.</source>
        <translation>人声比噪声高 {value} dB。</translation>
    </message>
    <message>
        <source>The detector found a face in {percent} % of the pictures (light or angle can cause the rest).</source>
        <translation>检测器在 {percent}% 的画面中找到了人脸（光线或角度都可能影响）。</translation>
    </message>
    <message>
        <source>The face takes {percent} % of the picture&apos;s height.</source>
        <translation>人脸占画面高度的 {percent}%。</translation>
    </message>
    <message>
        <source>Above the head are {percent} % of the picture&apos;s height.</source>
        <translation>头顶上方留白占画面高度的 {percent}%。</translation>
    </message>
    <message>
        <source>In {percent} % of the pictures details are lost in the light.</source>
        <translation>{percent}% 的画面因光线看不清细节。</translation>
    </message>
    <message>
        <source>{value} on a scale from 0, sharp, to 1, without any edge.</source>
        <translation>{value}（0 为清晰，1 为完全没有边缘）。</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>Recorded</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 处</translation>
    </message>
    <message>
        <source>{ms} ms of it missing in {count} places, filled with silence</source>
        <translation>有 {count} 处共缺 {ms} 毫秒，已补为静音</translation>
    </message>
    <message>
        <source>without a gap</source>
        <translation>没有缺口</translation>
    </message>
    <message>
        <source>{captured} captured · {written} written · {lost} lost · {late} late</source>
        <translation>采集 {captured} · 写入 {written} · 丢失 {lost} · 迟到 {late}</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>已经有 {name} 这个文件了。要替换它吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留原文件</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>仍然继续</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在这里</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>No camera was found. Nothing was recorded. Connect one and try again, or record sound only.</source>
        <translation>没有找到摄像头，尚未录制任何内容。请接上摄像头再试，或只录声音。</translation>
    </message>
    <message>
        <source>There is no camera called “{name}”. Nothing was recorded. Choose another one from the list.</source>
        <translation>没有名为“{name}”的摄像头，尚未录制任何内容。请从列表中另选一个。</translation>
    </message>
    <message>
        <source>The camera “{name}” gives no picture; another program may be using it. Nothing was recorded. Close that program and try again.</source>
        <translation>摄像头“{name}”没有画面，可能被别的程序占用；尚未录制任何内容。请关闭那个程序再试。</translation>
    </message>
    <message>
        <source>Greenroom may not use the camera. Nothing was recorded. Allow it in the settings of the system, then try again.</source>
        <translation>候场未获准使用摄像头，尚未录制任何内容。请在系统设置中允许，再试一次。</translation>
    </message>
    <message>
        <source>The camera “{name}” stopped sending pictures. Everything up to then is saved and the sound goes on. Check its cable.</source>
        <translation>摄像头“{name}”不再传来画面。之前的内容已保存，声音继续录制。请检查连接线。</translation>
    </message>
    <message>
        <source>No microphone was found. Nothing was recorded. Connect one and try again, or record the picture only.</source>
        <translation>没有找到麦克风，尚未录制任何内容。请接上麦克风再试，或只录画面。</translation>
    </message>
    <message>
        <source>There is no microphone called “{name}”. Nothing was recorded. Choose another one from the list.</source>
        <translation>没有名为“{name}”的麦克风，尚未录制任何内容。请从列表中另选一个。</translation>
    </message>
    <message>
        <source>The microphone “{name}” can&apos;t be opened; another program may be using it. Nothing was recorded. Close that program and try again.</source>
        <translation>麦克风“{name}”打不开，可能被别的程序占用；尚未录制任何内容。请关闭那个程序再试。</translation>
    </message>
    <message>
        <source>Greenroom may not use the microphone. Nothing was recorded. Allow it in the settings of the system, then try again.</source>
        <translation>候场未获准使用麦克风，尚未录制任何内容。请在系统设置中允许，再试一次。</translation>
    </message>
    <message>
        <source>The microphone “{name}” stopped sending sound. Everything up to then is saved and the picture goes on. Check its cable.</source>
        <translation>麦克风“{name}”不再传来声音。之前的内容已保存，画面继续录制。请检查连接线。</translation>
    </message>
    <message>
        <source>Neither a camera nor a microphone is chosen. Nothing was recorded. Choose at least one.</source>
        <translation>摄像头和麦克风都没有选，尚未录制任何内容。请至少选一个。</translation>
    </message>
    <message>
        <source>Recording stopped: {why}. What was recorded until then is saved. You can record again.</source>
        <translation>录制已停止：{why}。之前录下的内容已保存。可以重新录制。</translation>
    </message>
    <message>
        <source>The unfinished take in {folder} needs attention: it could not be repaired. Its files are kept as they are. Look whether they play, or delete the take.</source>
        <translation>{folder} 中未完成的这一条需要处理：未能修复，文件原样保留。可以看看能否播放，或删除这一条。</translation>
    </message>
    <message>
        <source>The computer went to sleep, which ended the take. Everything up to then is saved. You can record again.</source>
        <translation>电脑进入睡眠，这一条就此结束。此前的内容都已保存，可以重新录制。</translation>
    </message>
    <message>
        <source>The encoder {name} is missing in this installation. Nothing was recorded. Run the set-up again.</source>
        <translation>安装中缺少编码器 {name}，尚未录制任何内容。请重新安装。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read as video or sound ({why}). The file is unchanged. Choose another file.</source>
        <translation>{file} 不能作为视频或声音读取（{why}）。文件没有改动。请另选一个文件。</translation>
    </message>
    <message>
        <source>{file} was saved as a QuickTime movie with a compressed header, as was done twenty years ago; such files are not opened. The file is unchanged. Open it in another player, save or export it as MP4, and add that.</source>
        <translation>{file} 是以 QuickTime 压缩文件头的方式保存的，那是二十年前的做法；这样的文件不能打开。文件没有改动。请用其他播放器打开它，另存或导出为 MP4，再添加那个文件。</translation>
    </message>
    <message>
        <source>{file} is not there. Nothing was changed. Check the path, or look in the trash of the library: greenroom library trash</source>
        <translation>没有找到 {file}，没有任何改动。请检查路径，或看看资料库的回收站：greenroom library trash</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Nothing was changed. Use the commands instead, for example: greenroom demo</source>
        <translation>没有可以打开窗口的屏幕。没有改动任何内容。请改用命令，例如：greenroom demo</translation>
    </message>
    <message>
        <source>The sample {file} is missing in this installation. Your own files are untouched. Run the set-up again.</source>
        <translation>安装中缺少示例 {file}。你的文件没有改动。请重新安装。</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of {folder}. What was saved before is safe. Free some space, or choose another library folder.</source>
        <translation>{folder} 所在的磁盘空间不足。之前保存的内容都在。请腾出空间，或换一个资料库文件夹。</translation>
    </message>
    <message>
        <source>Greenroom may not write to {folder}. What is there is safe. Allow writing, or choose another library folder.</source>
        <translation>没有写入 {folder} 的权限。里面的内容都在。请允许写入，或换一个资料库文件夹。</translation>
    </message>
    <message>
        <source>Greenroom may not read {file}. Nothing was changed. Allow reading it and try again.</source>
        <translation>没有读取 {file} 的权限。没有改动任何内容。请允许读取后再试。</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Nothing was changed. Bring it back, or choose another library folder.</source>
        <translation>找不到文件夹 {folder}。没有改动任何内容。请恢复它，或换一个资料库文件夹。</translation>
    </message>
    <message>
        <source>The folder {folder} is not there, so no file was written. Make it, or choose another folder for the file.</source>
        <translation>找不到文件夹 {folder}，因此没有写入文件。请新建这个文件夹，或把文件存到别的文件夹。</translation>
    </message>
    <message>
        <source>Greenroom may not write to {folder}, so no file was written. Allow writing, or choose another folder for the file.</source>
        <translation>候场无权写入 {folder}，因此没有写入文件。请允许写入，或把文件存到别的文件夹。</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of {folder}, so no file was written. What was there before is safe. Free some space, or choose another folder for the file.</source>
        <translation>{folder} 所在的磁盘空间不足，因此没有写入文件。原有的内容都在。请腾出一些空间，或把文件存到别的文件夹。</translation>
    </message>
    <message>
        <source>The disk of {folder} takes no file of this size, however much room it has (FAT32: 4 GB at most), so no file was written. What was there before is safe. Choose another disk, or put less into the file.</source>
        <translation>{folder} 所在的磁盘不管还有多少空间，都放不下这么大的单个文件（FAT32 最多 4 GB），所以没有写出文件。原有的内容都在。请换一个磁盘，或少放一些内容。</translation>
    </message>
    <message>
        <source>{file} is a folder, a link or a device, which a file would take the place of. Nothing was written. Choose another name for the file.</source>
        <translation>{file} 是文件夹、链接或设备，写入会取代它，因此没有写入。请给文件换一个名字。</translation>
    </message>
    <message>
        <source>{file} could not be used ({why}). What was saved before is safe. Check the disk and try again.</source>
        <translation>{file} 无法使用（{why}）。之前保存的内容都在。请检查磁盘再试。</translation>
    </message>
    <message>
        <source>{file} is there again. It was left as it is, and what was removed stays in the trash.</source>
        <translation>{file} 又在那里了，已保持不动；移除的那一份还在回收站里。</translation>
    </message>
    <message>
        <source>{name} is no longer in the trash: it was brought back, or the trash was emptied. Nothing was changed.</source>
        <translation>{name} 已不在回收站里：可能已恢复，或者回收站已清空。没有任何改动。</translation>
    </message>
    <message>
        <source>{file} is damaged ({why}). It was left as it is, and the recordings beside it still play. Restore it from a backup if you have one.</source>
        <translation>{file} 已损坏（{why}）。文件保持原样，旁边的录像仍可播放。如有备份，请用备份恢复。</translation>
    </message>
    <message>
        <source>{file} is missing. The other files of the session are untouched. Restore it from a backup if you have one.</source>
        <translation>缺少 {file}。这一场的其他文件没有改动。如有备份，请用备份恢复。</translation>
    </message>
    <message>
        <source>This take has no transcript yet. Nothing was changed. Transcribe it first: greenroom transcribe {take}</source>
        <translation>这条录像还没有转写，什么都没有改动。请先转写：greenroom transcribe {take}</translation>
    </message>
    <message>
        <source>{file} is damaged ({why}). The recording beside it is untouched. Transcribe it again, or by command: greenroom transcribe {take}</source>
        <translation>{file} 已损坏（{why}）。旁边的录像没有变动。请重新转写，也可以用命令：greenroom transcribe {take}</translation>
    </message>
    <message>
        <source>{file} is damaged ({why}). It holds the corrections of this take; the words as they were heard are untouched, and so is the recording. Put a backup in its place, or move it away to go on with the words as they were heard.</source>
        <translation>{file} 已损坏（{why}）。里面是这一条的文字更正；转写原文和录像没有变动。可以换回备份；也可以把它移走，从转写原文继续。</translation>
    </message>
    <message>
        <source>The take {take} has a picture and no sound, so there is nothing to transcribe. It is untouched.</source>
        <translation>录像 {take} 只有画面、没有声音，没有可以转写的内容。录像没有变动。</translation>
    </message>
    <message>
        <source>{file} was written by a newer Greenroom (version {version}). It is untouched. Update Greenroom to open it.</source>
        <translation>{file} 由更高版本的候场写成（格式版本 {version}）。文件没有改动。请更新候场后再打开。</translation>
    </message>
    <message>
        <source>The session {session} is open in another Greenroom. Nothing was changed. Close it there and try again.</source>
        <translation>场次 {session} 正在另一个候场窗口中使用。没有改动任何内容。请在那边关闭后再试。</translation>
    </message>
    <message>
        <source>These words were changed in another window meanwhile. Nothing is lost: they are shown as they are now. Correct them again if need be.</source>
        <translation>这些文字刚在另一个窗口中被修改。没有内容丢失，现在显示的是最新文字；如有需要请再更正。</translation>
    </message>
    <message>
        <source>The role pack {file} was skipped, faults: {count}. The other packs work. Run: greenroom roles check {file}</source>
        <translation>岗位包 {file} 有 {count} 处错误，已跳过。其他岗位包可以使用。查看错误：greenroom roles check {file}</translation>
    </message>
    <message>
        <source>Your word list {file} can&apos;t be used ({why}), so it was left out. Everything else goes on. Correct it or take it away.</source>
        <translation>你的词表 {file} 无法使用（{why}），已略过，其他功能照常。请修改或移走它。</translation>
    </message>
    <message>
        <source>{file} belongs to no word list, so it was left out. Everything else goes on. Name it after one of these: {known}.</source>
        <translation>{file} 不属于任何词表，已略过，其他功能照常。请用下列名称之一命名：{known}。</translation>
    </message>
    <message>
        <source>The settings in {file} can&apos;t be read. Your recordings are untouched. Mend the file, or delete it to start with the defaults.</source>
        <translation>无法读取 {file} 中的设置。录制的内容都在。请修正文件，或删除它以恢复默认设置。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be “{value}”. Allowed: {known}</source>
        <translation>{name} 不能是“{value}”。允许：{known}</translation>
    </message>
    <message>
        <source>The speech model “{model}” needs {needed} MB, and the disk of {folder} has {free} MB free. Nothing was changed. Free some space and try again.</source>
        <translation>语音模型“{model}”需要 {needed} MB，而 {folder} 所在磁盘只剩 {free} MB。没有任何变动。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>{file} is no text with names. Nothing was changed. Choose a text file with one name a line.</source>
        <translation>{file} 不是名称文本。没有任何变动。请选择每行一个名称的文本文件。</translation>
    </message>
    <message>
        <source>Bringing in “{model}” was cancelled. Nothing was changed.</source>
        <translation>已取消导入“{model}”。没有任何变动。</translation>
    </message>
    <message>
        <source>There is no open note “{name}”. See: greenroom actions list SESSION</source>
        <translation>没有已打开的意见“{name}”。可查看：greenroom actions list SESSION</translation>
    </message>
    <message>
        <source>The speech model “{model}” is not as published: {file} is missing or differs. It was not used, and your recordings are untouched. Remove it and get it again: greenroom models fetch {model}</source>
        <translation>语音模型“{model}”与发布的不一致：{file} 缺失或不同。没有使用它，录制的内容都在。请删除后重新获取：greenroom models fetch {model}</translation>
    </message>
    <message>
        <source>The folder {folder} holds no speech model that Greenroom knows. It was not used, and your recordings are untouched. Choose a known model, or vouch for it: models add FOLDER --custom, then --trust-model.</source>
        <translation>{folder} 中没有候场认识的语音模型。没有使用它，录制的内容都在。请选择已知模型；若确信它可用：models add FOLDER --custom，再加 --trust-model。</translation>
    </message>
    <message>
        <source>Fetching “{model}” was cancelled. What has come is kept; fetch it again to go on.</source>
        <translation>已取消下载“{model}”。已下载的部分都在；再次下载会接着进行。</translation>
    </message>
    <message>
        <source>The speech model in {folder} can&apos;t be loaded ({why}). Your recordings are untouched. Choose another model.</source>
        <translation>{folder} 中的语音模型无法加载（{why}）。录制的内容都在。请换一个模型。</translation>
    </message>
    <message>
        <source>The speech model “{model}” is not in {folder}. Your recordings are untouched. Fetch it in the settings or with: greenroom models fetch {model}; or bring it in from a folder, zip or tar file: greenroom models add PATH</source>
        <translation>{folder} 中没有语音模型“{model}”。录制的内容都在。请在设置中下载，或运行：greenroom models fetch {model}；也可从文件夹、zip 或 tar 文件导入：greenroom models add PATH</translation>
    </message>
    <message>
        <source>The custom model “{model}” has changed since it was brought in: {file} is missing or differs. It was not used, and your recordings are untouched. Bring it in again: in the settings, or with greenroom models add FOLDER --custom</source>
        <translation>自定义模型“{model}”导入后有变动：{file} 缺失或不同。没有使用它，录制的内容都在。请重新导入：在设置中，或运行 greenroom models add 文件夹 --custom</translation>
    </message>
    <message>
        <source>The speech model “{model}” could not be fetched: {why}. What has come is kept. Try again to go on, name a mirror (in the settings, or --mirror), or bring the model in from a folder, zip or tar file.</source>
        <translation>语音模型“{model}”下载失败：{why}。已下载的部分会保留。可重试继续，换用镜像地址（在设置中，或用 --mirror），或从文件夹、zip 或 tar 文件导入。</translation>
    </message>
    <message>
        <source>{file} is no zip or tar file, or not a whole one. Nothing was changed. Choose another copy of it, or unpack it and choose the folder.</source>
        <translation>{file} 不是 zip 或 tar 文件，或者不完整。没有改动任何内容。请换一份，或先解压再选择文件夹。</translation>
    </message>
    <message>
        <source>The speech model “{model}” knows English only and would invent words for Chinese, so nothing was written. Your recordings are untouched. Choose English as the language if the answer is in English, else another model.</source>
        <translation>语音模型“{model}”只懂英语，遇到中文会编造词句，所以什么也没有写。你的录音没有变动。回答是英语时请把语言选为英语，否则请换一个模型。</translation>
    </message>
    <message>
        <source>The face detector could not be fetched: {why}. Nothing was changed. Try again, or choose its file if you have it.</source>
        <translation>人脸检测器下载失败：{why}。没有改动任何内容。可以再试一次；如果手头有这个文件，也可以直接选择。</translation>
    </message>
    <message>
        <source>{file} is not the face detector as it is published. It was not used, and nothing was changed. Choose another file, or fetch it.</source>
        <translation>{file} 不是官方发布的人脸检测器文件，没有使用，也没有改动任何内容。请选择其他文件，或直接下载。</translation>
    </message>
    <message>
        <source>Transcription stopped unexpectedly ({why}). The take is untouched. Start the transcription again.</source>
        <translation>转写意外停止（{why}）。录像没有改动。请重新转写。</translation>
    </message>
    <message>
        <source>There was not enough memory to transcribe. The take is untouched, and the words so far are kept. Close other programs or choose a smaller speech model, then start the transcription again.</source>
        <translation>内存不足，无法转写。录像未受影响，已写出的文字都保留着。请关闭其他程序，或选择较小的语音模型，然后重新开始转写。</translation>
    </message>
    <message>
        <source>Transcription was cancelled. The take is untouched. You can start it again at any time.</source>
        <translation>转写已取消。录像没有改动。随时可以重新转写。</translation>
    </message>
    <message>
        <source>{count} of {all} could not be transcribed; why stands above. The others are done, and are not done again when you repeat the command.</source>
        <translation>{all} 个中有 {count} 个未能转写，原因见上。其余已完成，重复此命令时不会重做。</translation>
    </message>
    <message>
        <source>The take {take} is being transcribed in another Greenroom. Nothing was changed. Its words are there when that is done.</source>
        <translation>录像 {take} 正在另一个候场窗口或命令中转写。没有改动任何内容。那边完成后，文字就会出现。</translation>
    </message>
    <message>
        <source>The export was cancelled; {file} was not written. Your recordings are untouched. You can start it again at any time.</source>
        <translation>导出已取消，没有写出 {file}。你的录制没有受影响，可以随时重新导出。</translation>
    </message>
    <message>
        <source>There is no role “{name}”. Known: {known}</source>
        <translation>没有岗位“{name}”。可用：{known}</translation>
    </message>
    <message>
        <source>Your pack {file} already has the id “{name}”. Nothing was changed. Give this one another id.</source>
        <translation>你的岗位包 {file} 已经用了 id“{name}”。没有任何改动。请给这个包换一个 id。</translation>
    </message>
    <message>
        <source>This role has no question “{name}”. Known: {known}</source>
        <translation>这个岗位没有题目“{name}”。可用：{known}</translation>
    </message>
    <message>
        <source>There is no session “{name}” in this library. See: greenroom library list</source>
        <translation>资料库中没有场次“{name}”。请看：greenroom library list</translation>
    </message>
    <message>
        <source>There is no pack of others called “{name}” here. See: greenroom received</source>
        <translation>这里没有别人的分享包“{name}”。请看：greenroom received</translation>
    </message>
    <message>
        <source>There is no take “{name}” in this library. See: greenroom library list</source>
        <translation>资料库中没有录像“{name}”。请看：greenroom library list</translation>
    </message>
    <message>
        <source>“{name}” stands for several: {known}. Nothing was changed. Write more of the one you mean.</source>
        <translation>“{name}”对应不止一个：{known}。没有做任何更改。请把要用的那个写得更完整。</translation>
    </message>
    <message>
        <source>The take “{name}” belongs to another session.</source>
        <translation>“{name}”这一条属于另一场。</translation>
    </message>
    <message>
        <source>“{name}” was sent to you to be reviewed. Its words stay as they came.</source>
        <translation>“{name}”是别人发来请你评审的，其中的文字保持收到时的样子。</translation>
    </message>
    <message>
        <source>“{name}” was sent to you to be reviewed, and is not yours to send on. Your review of it goes out by: greenroom answer</source>
        <translation>“{name}”是别人发来请你评审的，不能再转发。要发出你的评审，请用：greenroom answer</translation>
    </message>
    <message>
        <source>There is no language “{name}”. Known: {known}</source>
        <translation>没有语言“{name}”。可用：{known}</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>没有文件“{name}”。</translation>
    </message>
    <message>
        <source>Greenroom does not open “{name}”: it opens packs (.greenroom, .zip), reviews (.greenroom-review.json) and replies (.greenroom-reply.json). Add a recording by: greenroom add</source>
        <translation>候场打不开“{name}”：能打开的是分享包（.greenroom、.zip）、评审（.greenroom-review.json）和回复（.greenroom-reply.json）。录像或录音请用 greenroom add 添加</translation>
    </message>
    <message>
        <source>“{name}” opens in the window, which takes files alone, without “{more}”. A command that takes it in: greenroom import</source>
        <translation>“{name}”会在窗口里打开，窗口只接受文件，不能再带“{more}”。用命令导入：greenroom import</translation>
    </message>
    <message>
        <source>“{name}” holds bytes that are no UTF-8 text. Nothing was kept of it. Type it again, or save the script it comes from as UTF-8.</source>
        <translation>“{name}”含有不是 UTF-8 文字的字节，没有保存任何内容。请重新输入，或把它所在的脚本存为 UTF-8。</translation>
    </message>
    <message>
        <source>“{name}” is a file, not a folder.</source>
        <translation>“{name}”是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Name a file in it.</source>
        <translation>“{name}”是文件夹，请写出其中的文件名。</translation>
    </message>
    <message>
        <source>“{name}” has sound and no picture, so no movie can be made of it. Its words and marks can be written: greenroom captions, greenroom marks</source>
        <translation>“{name}”只有声音、没有画面，无法生成视频。文字和标记可以导出：greenroom captions、greenroom marks</translation>
    </message>
    <message>
        <source>There is no speech model “{name}”. Known: {known}</source>
        <translation>没有语音模型“{name}”。可用：{known}</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>缺少 {name}。</translation>
    </message>
    <message>
        <source>{name} is empty. Give it some words, or leave it out.</source>
        <translation>{name} 是空的。请写上内容，或去掉这个选项。</translation>
    </message>
    <message>
        <source>{name} is too long: {value} characters, {known} at most.</source>
        <translation>{name} 太长：有 {value} 个字符，最多 {known} 个。</translation>
    </message>
    <message>
        <source>{name} may be given {known} times at most.</source>
        <translation>{name} 最多可以写 {known} 次。</translation>
    </message>
    <message>
        <source>{name} goes only with {known}.</source>
        <translation>{name} 只能和 {known} 一起用。</translation>
    </message>
    <message>
        <source>{name} does not go with {known}. Leave one of them out.</source>
        <translation>{name} 不能和 {known} 一起用。请去掉其中一个。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be “{value}” here: this session has {known}. Leave {name} out, or begin a new session.</source>
        <translation>{name} 在这里不能是“{value}”：这一场是 {known}。请去掉 {name}，或者另开一场。</translation>
    </message>
    <message>
        <source>“{name}” is not in the checklist of this take. Known: {known}</source>
        <translation>这条录像的检查表里没有“{name}”。可选：{known}</translation>
    </message>
    <message>
        <source>There is no mark “{name}” in this take. See: greenroom review show TAKE</source>
        <translation>这条录像里没有标记“{name}”。见 greenroom review show TAKE</translation>
    </message>
    <message>
        <source>“{name}” was sent to you, and who reviews it was not said yet. Nothing was changed. Say so first: greenroom review begin</source>
        <translation>“{name}”是别人发来的，还没有说明由谁评审。什么都没有改动。请先说明：greenroom review begin</translation>
    </message>
    <message>
        <source>Levels of “{name}” come after the examples, which show what they mean. Nothing was changed. See: greenroom review examples</source>
        <translation>给“{name}”评等级之前，先看说明各等级含义的例子。什么都没有改动。见 greenroom review examples</translation>
    </message>
    <message>
        <source>No review “{name}” lies aside for this pack. See: greenroom received</source>
        <translation>这个分享包没有放在一边的评审“{name}”。请看：greenroom received</translation>
    </message>
    <message>
        <source>There is no target “{name}”. See: greenroom target --list</source>
        <translation>没有目标岗位“{name}”。可查看：greenroom target --list</translation>
    </message>
    <message>
        <source>There is no session, take, pack or target “{name}” in this library. Nothing was moved. See: greenroom library list</source>
        <translation>资料库里没有叫“{name}”的场次、录像、文件或目标岗位。什么都没有移动。见 greenroom library list</translation>
    </message>
    <message>
        <source>This role has no competency “{name}”. Known: {known}</source>
        <translation>这个岗位没有“{name}”这项能力。可用的有：{known}</translation>
    </message>
    <message>
        <source>There is no story “{name}”. See: greenroom stories list</source>
        <translation>没有故事“{name}”。可查看：greenroom stories list</translation>
    </message>
    <message>
        <source>There is no card “{name}”. See: greenroom deck list</source>
        <translation>没有卡片“{name}”。可查看：greenroom deck list</translation>
    </message>
    <message>
        <source>“{name}” answers another question. Two takes of one question are compared.</source>
        <translation>“{name}”回答的是另一道题。只能对比同一道题的两条回答。</translation>
    </message>
    <message>
        <source>There is no interview “{name}”. See: greenroom diary list</source>
        <translation>没有面试“{name}”。可查看：greenroom diary list</translation>
    </message>
    <message>
        <source>There is no “{name}” in the plan. See: greenroom plan list</source>
        <translation>计划里没有“{name}”。请看：greenroom plan list</translation>
    </message>
    <message>
        <source>The note “{name}” is not accepted, so nothing is to be checked. Nothing was changed. Accept it first: greenroom actions decide SESSION REVIEW NOTE accepted</source>
        <translation>意见“{name}”没有被采纳，无从核对。没有任何改动。请先采纳：greenroom actions decide SESSION REVIEW NOTE accepted</translation>
    </message>
    <message>
        <source>There is no “{name}” in the trash. See: greenroom library trash</source>
        <translation>回收站里没有“{name}”。请看：greenroom library trash</translation>
    </message>
    <message>
        <source>{name} asks first, and nobody can answer here. Nothing was deleted. To go on without a question: --yes</source>
        <translation>{name} 会先询问，而这里没有人可以回答。没有删除任何内容。不询问直接删除：--yes</translation>
    </message>
    <message>
        <source>There is no review “{name}” in this session. See: greenroom reviews SESSION</source>
        <translation>这个场次里没有评审“{name}”。可查看：greenroom reviews SESSION</translation>
    </message>
    <message>
        <source>The review “{name}” is verified. Only one that is not can be left out. Nothing was changed.</source>
        <translation>评审“{name}”已核实，只有未核实的评审可以排除。没有任何改动。</translation>
    </message>
    <message>
        <source>{file} holds more than a job ad does (at most {mb} MB, {pages} pages, {characters} characters). It was not used and is unchanged. Copy the ad alone into a text file.</source>
        <translation>{file} 的内容超出一份岗位描述（最多 {mb} MB、{pages} 页、{characters} 个字符）。文件没有使用，也没有改动。请只把岗位描述复制到一个文本文件里。</translation>
    </message>
    <message>
        <source>{file} is no text, Word or PDF file. It was not used and is unchanged. Save the ad as one of {known}, or copy its text into a text file.</source>
        <translation>{file} 不是文本、Word 或 PDF 文件。文件没有使用，也没有改动。请把岗位描述另存为 {known} 之一，或把文字复制到文本文件里。</translation>
    </message>
    <message>
        <source>{file} is protected by a password. It was not used and is unchanged. Save a copy without a password, or copy its text into a text file.</source>
        <translation>{file} 有密码保护。文件没有使用，也没有改动。请另存一份不带密码的，或把文字复制到文本文件里。</translation>
    </message>
    <message>
        <source>{file} is damaged and can&apos;t be read. It was left as it is. Get the file again, or copy the text of the ad into a text file.</source>
        <translation>{file} 已损坏，无法读取，保持原样。请重新获取这个文件，或把岗位描述的文字复制到文本文件里。</translation>
    </message>
    <message>
        <source>There is no text in {file}, only pictures of it perhaps. The file is unchanged. Copy or type the text of the ad into a text file.</source>
        <translation>{file} 里没有文字，可能只有文字的图片。文件没有改动。请把岗位描述复制或输入到一个文本文件里。</translation>
    </message>
    <message>
        <source>There is no text in {file}. The file is unchanged. Choose the file with the job ad.</source>
        <translation>{file} 里没有文字。文件没有改动。请选择含有岗位描述的文件。</translation>
    </message>
    <message>
        <source>Your own words of job ads in {file} can&apos;t be read ({why}). The file is unchanged. Mend it, or rename it to go on with the words that came with Greenroom.</source>
        <translation>无法读取你自己的岗位词表 {file}（{why}）。文件没有改动。请修正它，或给它改个名，先用自带的词。</translation>
    </message>
    <message>
        <source>The cards in {file} were not taken over: line {line}, {why}. Nothing was changed. Mend the file and try again.</source>
        <translation>{file} 里的卡片没有导入：第 {line} 行，{why}。没有任何改动。请修正文件后再试。</translation>
    </message>
    <message>
        <source>The session {session} has no finished take of that kind. Nothing was written. Record an answer first, or choose other takes.</source>
        <translation>场次 {session} 里没有这样的录好的回答。没有写出任何文件。请先录一条，或改选别的几条。</translation>
    </message>
    <message>
        <source>Nothing is marked in the session {session}, so there are no clips. Nothing was written. Mark moments in Review first, or share whole takes.</source>
        <translation>场次 {session} 里还没有标记，因此没有片段可分享。没有写出任何文件。请先在“复盘”里标记，或分享整条回答。</translation>
    </message>
    <message>
        <source>Your review says nothing yet, so there is nothing to send. Answer, rate or mark something first.</source>
        <translation>你的评审里还没有内容，没有可发送的。请先作答、评分或标记。</translation>
    </message>
    <message>
        <source>The take {take} has no transcript, so its words can be neither shared nor masked. Nothing was written. Transcribe it first: greenroom transcribe {take}</source>
        <translation>{take} 这一条还没有转写，文字无法分享，也无法遮住。没有写出任何文件。请先转写：greenroom transcribe {take}</translation>
    </message>
    <message>
        <source>The pack would hold {count} files; {most} is the most that is accepted. Nothing was written. Choose fewer takes.</source>
        <translation>分享包会有 {count} 个文件，最多只接受 {most} 个。没有写出任何文件。请少选几条。</translation>
    </message>
    <message>
        <source>{file} was not taken in: it was stopped. Nothing of it was kept, and your library is unchanged. You can start it again at any time.</source>
        <translation>{file} 没有导入：导入已中止。没有保留其中任何内容，资料库没有变化。随时可以重新导入。</translation>
    </message>
    <message>
        <source>{file} was not taken in: {why}. Nothing of it was kept, and your library is unchanged. Ask for the file again.</source>
        <translation>{file} 没有导入：{why}。没有保留其中任何内容，资料库没有变化。请让对方重新发送。</translation>
    </message>
    <message>
        <source>This part of the take is not in the pack, so nothing can be marked there. Nothing was changed. Mark where the timeline is not shaded.</source>
        <translation>这一段不在分享包里，不能标记。什么都没有改动。请在时间轴没有斜线的地方标记。</translation>
    </message>
    <message>
        <source>Nothing plays here, so there are no last seconds to mark. Nothing was changed. First choose a sentence, or select words.</source>
        <translation>这里没有可播放的内容，也就没有“刚才几秒”可标记。没有任何改动。请先点一句话，或选取词语。</translation>
    </message>
    <message>
        <source>Nothing can be played here. ← → choose a sentence; in the words Shift+← → select some of them.</source>
        <translation>这里没有可以播放的内容。按 ← → 选择句子；在文字里按 Shift+← → 选择其中几个词。</translation>
    </message>
    <message>
        <source>First choose a mark, with Alt+← →. M makes one.</source>
        <translation>请先用 Alt+← → 选择一个标记。按 M 新建标记。</translation>
    </message>
    <message>
        <source>{file} is encrypted. Nothing was taken in. Type the six words that came with it: greenroom import FILE --passphrase &quot;…&quot;</source>
        <translation>{file} 已加密，没有导入。请输入对方另外发来的六个词：greenroom import FILE --passphrase &quot;…&quot;</translation>
    </message>
    <message>
        <source>These are not the words that open {file}. Nothing was taken in. Check each of the six words and their order.</source>
        <translation>这几个词打不开 {file}，没有导入。请核对六个词及其顺序。</translation>
    </message>
    <message>
        <source>Somebody began anew with this pack in another window. No file was written. What was said here before is kept with the pack.</source>
        <translation>有人在另一个窗口里对这个分享包重新开始了。没有写出文件。之前在这里写的都留在包里。</translation>
    </message>
    <message>
        <source>The review {file} was not taken in: {why}. Your sessions are unchanged. Ask the reviewer to save it again.</source>
        <translation>评审文件 {file} 没有导入：{why}。你的场次没有变化。请让评审者重新保存一次。</translation>
    </message>
    <message>
        <source>{file} is about a session that is not in this library. Nothing was changed; keep the file. Open the library that the session is in, and import it there.</source>
        <translation>{file} 评的场次不在这个资料库里。没有任何改动，请保留这个文件。请打开那一场所在的资料库，再导入。</translation>
    </message>
    <message>
        <source>{file} is the review of a pack that you were given. Nothing was changed. Send it back the way the pack came: whoever gave you the pack opens it.</source>
        <translation>{file} 是对别人发给你的分享包的评审。没有任何改动。请按收到分享包的方式发回，由对方打开。</translation>
    </message>
    <message>
        <source>{file} was written for a pack that was not made from this session here. Nothing was changed; keep the file. Import it on the computer where the pack was made.</source>
        <translation>{file} 对应的分享包不是在这里导出的。没有任何改动，请保留这个文件。请在导出分享包的电脑上导入。</translation>
    </message>
    <message>
        <source>{file} speaks of a take that was not in the pack. Nothing was changed. Ask the reviewer which file they opened.</source>
        <translation>{file} 评到了分享包里没有的一条。没有任何改动。请问问评审者打开的是哪个文件。</translation>
    </message>
    <message>
        <source>{file} was rated by another version of the checklist. Your sessions are unchanged. Send the reviewer a new pack; to keep it all the same, apart from the others: greenroom import FILE --anyway</source>
        <translation>{file} 是按另一个版本的检查表评的。你的场次没有变化。可以给评审者发一个新的分享包；仍要保留（不与其他评审一起计算）：greenroom import FILE --anyway</translation>
    </message>
    <message>
        <source>{file} was altered after it was saved, or was not made with this pack. Your sessions are unchanged. Ask the reviewer to send it again; to keep it all the same, marked as unverified: greenroom import FILE --anyway</source>
        <translation>{file} 保存后被改动过，或者不是用这个分享包写的。你的场次没有变化。请让评审者重新发送；仍要保留（注明未核实）：greenroom import FILE --anyway</translation>
    </message>
    <message>
        <source>{file} holds {count} reviews or replies. Nothing was taken in. Unpack it, then open each file by itself.</source>
        <translation>{file} 里有 {count} 份评审或回复，没有导入。请先解压，再逐个打开。</translation>
    </message>
    <message>
        <source>{file} is a message with a pack or another zip in it. Nothing was taken in. Save its attachment in your mail program first, then open that.</source>
        <translation>{file} 是一封邮件，里面带有分享包或其他 zip 文件。什么都没有导入。请先在邮件程序里把附件存下来，再打开附件。</translation>
    </message>
    <message>
        <source>{file} was written by Outlook, and what is attached to it can&apos;t be read here. Nothing was taken in. Open it in Outlook, save the attachment, then open that; or ask for the file in a zip.</source>
        <translation>{file} 是 Outlook 的文件，里面的附件在这里读不出来。什么都没有导入。请在 Outlook 里打开它，把附件存下来，再打开附件；或者让对方改发 zip 文件。</translation>
    </message>
    <message>
        <source>{file} is packed in another way than as a zip. Nothing was taken in. Unpack it first, then open what was in it; or ask for it in a zip.</source>
        <translation>{file} 不是 zip 格式的压缩文件。什么都没有导入。请先解压，再打开里面的文件；或者让对方改发 zip 文件。</translation>
    </message>
    <message>
        <source>The session {session} has {most} reviews, which is the most it can hold. Nothing was changed. Remove one that you no longer need, then import this one.</source>
        <translation>场次 {session} 已有 {most} 份评审，达到上限。没有任何改动。请移走一份不再需要的，再导入这一份。</translation>
    </message>
    <message>
        <source>Nothing was decided about the notes of this review in {session} yet. No file was written. Decide about a note first.</source>
        <translation>{session} 里这份评审的意见还没有处理过，没有写文件。请先处理一条意见。</translation>
    </message>
    <message>
        <source>The reply {file} was not taken in: {why}. Nothing was changed. Ask for the file again.</source>
        <translation>回复 {file} 没有导入：{why}。没有任何改动。请让对方重新发一次。</translation>
    </message>
    <message>
        <source>{file} answers another review of this pack than the one known here. Nothing was changed. If you wrote that one too, for example in the page of the pack: greenroom import FILE --anyway</source>
        <translation>{file} 回复的是对这个分享包的另一份评审，不是这里已知的那一份。没有任何改动。如果那一份也是你写的（例如在分享包的页面里），请运行：greenroom import FILE --anyway</translation>
    </message>
    <message>
        <source>{file} answers a review of a pack that is not in this library. Nothing was changed; keep the file. Open it where you reviewed the pack.</source>
        <translation>{file} 回复的分享包不在这个资料库里。没有任何改动，请保留文件，到当时评审的电脑上打开。</translation>
    </message>
    <message>
        <source>{file} is your own reply to a review. Nothing was changed. Send it to whoever reviewed you: they open it where the pack is.</source>
        <translation>{file} 是你自己写给评审者的回复。没有任何改动。请发给评审你的人，由对方在有分享包的电脑上打开。</translation>
    </message>
</context>
<context>
    <name>framing</name>
    <message>
        <source>The picture is dark. A lamp in front would help.</source>
        <translation>画面偏暗。在前方加一盏灯会更清楚。</translation>
    </message>
    <message>
        <source>The light is so bright that details are lost. Turn it down, or move it away a little.</source>
        <translation>光线太强，细节看不清了。可以调暗，或把灯挪远一点。</translation>
    </message>
    <message>
        <source>The background is much brighter than the front. Turn away from the window, or put a lamp in front.</source>
        <translation>背景比前方亮很多。可以避开窗户，或在前方加一盏灯。</translation>
    </message>
    <message>
        <source>The detector finds no face (light or angle can cause this).</source>
        <translation>检测器没有找到人脸（光线或角度都可能影响）。</translation>
    </message>
    <message>
        <source>The face is small in the picture. Try a little nearer.</source>
        <translation>人脸在画面里偏小，可以靠近一点。</translation>
    </message>
    <message>
        <source>The face fills much of the picture. With a little more distance the shoulders fit in, too.</source>
        <translation>人脸占了画面的大部分。离远一点，肩膀也能入镜。</translation>
    </message>
    <message>
        <source>There is much room above the head. Tilt the camera down a little.</source>
        <translation>头顶上方留白较多，可以把镜头稍微往下调。</translation>
    </message>
    <message>
        <source>The head touches the upper edge. Tilt the camera up a little.</source>
        <translation>头顶贴近画面上沿，可以把镜头稍微往上调。</translation>
    </message>
    <message>
        <source>The face is off the middle. Turn the camera a little.</source>
        <translation>人脸不在画面中间，可以稍微转动镜头。</translation>
    </message>
    <message>
        <source>The picture is not sharp. Wipe the lens, or wait until it has focused.</source>
        <translation>画面不够清晰。可以擦一下镜头，或等对焦完成。</translation>
    </message>
    <message>
        <source>Frame, light and sharpness are fine.</source>
        <translation>取景、光线和清晰度都没问题。</translation>
    </message>
    <message>
        <source>Light and sharpness are fine.</source>
        <translation>光线和清晰度都没问题。</translation>
    </message>
    <message>
        <source>The outline shows where your face fits. To have that checked, add the face detector.</source>
        <translation>轮廓线标出了人脸合适的位置。想让程序检查，可以添加人脸检测器。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>已就绪</translation>
    </message>
    <message>
        <source>The file is damaged and is not used</source>
        <translation>文件已损坏，未使用</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>尚未添加</translation>
    </message>
</context>
<context>
    <name>gaps</name>
    <message>
        <source>No opinion yet</source>
        <translation>还没有评审</translation>
    </message>
    <message>
        <source>One opinion</source>
        <translation>只有一个人的看法</translation>
    </message>
    <message>
        <source>Reviewers differ</source>
        <translation>评审意见不一</translation>
    </message>
    <message>
        <source>Possible hidden strength</source>
        <translation>可能低估的优势</translation>
    </message>
    <message>
        <source>Possible blind spot</source>
        <translation>可能的盲点</translation>
    </message>
    <message>
        <source>Shared strength</source>
        <translation>共识优势</translation>
    </message>
    <message>
        <source>Shared gap</source>
        <translation>共识改进点</translation>
    </message>
    <message>
        <source>Broadly in line</source>
        <translation>基本一致</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>没有明显倾向</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>No picture comes from “{name}”. Plug it in again; the picture comes back by itself.</source>
        <translation>“{name}”没有传来画面。请重新插好，画面会自动恢复。</translation>
    </message>
    <message>
        <source>The picture stands still. Unplug the camera and plug it in again.</source>
        <translation>画面停住了。请拔下摄像头再重新插上。</translation>
    </message>
    <message>
        <source>The picture is black. Is the lens covered?</source>
        <translation>画面是黑的。镜头被遮住了吗？</translation>
    </message>
    <message>
        <source>The camera sends only a few pictures a second. More light or a smaller picture helps.</source>
        <translation>摄像头每秒只传来几帧画面。加些光线，或用小一些的画面会好些。</translation>
    </message>
    <message>
        <source>No sound comes from “{name}”. Plug it in again; the sound comes back by itself.</source>
        <translation>“{name}”没有传来声音。请重新插好，声音会自动恢复。</translation>
    </message>
    <message>
        <source>Nothing but silence comes. Is the microphone muted?</source>
        <translation>传来的只有无声。麦克风是不是静音了？</translation>
    </message>
    <message>
        <source>Too loud: the sound is distorted. Move back a little, or turn the microphone down.</source>
        <translation>声音太大，已失真。请离远一点，或把麦克风音量调低。</translation>
    </message>
    <message>
        <source>The system switched to another microphone: “{name}”. Is it the right one?</source>
        <translation>系统换用了另一个麦克风：“{name}”。是你要的那个吗？</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Everywhere</source>
        <translation>随处可用</translation>
    </message>
    <message>
        <source>go to a page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>next part of the page</source>
        <translation>页面的下一部分</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>本列表</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>another question</source>
        <translation>换一题</translation>
    </message>
    <message>
        <source>go on reviewing, or the sample</source>
        <translation>继续复盘，或看示例</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>tick a question</source>
        <translation>勾选题目</translation>
    </message>
    <message>
        <source>move a question</source>
        <translation>移动题目</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>review the take</source>
        <translation>复盘这一条</translation>
    </message>
    <message>
        <source>Reviews of others</source>
        <translation>他人的评审</translation>
    </message>
    <message>
        <source>take in a file or a review that was copied</source>
        <translation>导入复制的文件或评审</translation>
    </message>
    <message>
        <source>what the advice rests on</source>
        <translation>建议的依据</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>new ad or story</source>
        <translation>新的岗位或故事</translation>
    </message>
    <message>
        <source>choose an ad · teach a word</source>
        <translation>选择岗位描述 · 教一个词</translation>
    </message>
    <message>
        <source>see an example story · back</source>
        <translation>看示例故事 · 返回</translation>
    </message>
    <message>
        <source>turn the card · how it went</source>
        <translation>翻卡片 · 答得如何</translation>
    </message>
    <message>
        <source>move a story</source>
        <translation>移动故事</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>the dots of a competency, one after the other</source>
        <translation>逐个查看一项能力的点</translation>
    </message>
    <message>
        <source>dots or tables</source>
        <translation>点或表格</translation>
    </message>
    <message>
        <source>add a recording from a file</source>
        <translation>从文件添加录像</translation>
    </message>
    <message>
        <source>send to a reviewer</source>
        <translation>发给评审者</translation>
    </message>
    <message>
        <source>beside another take</source>
        <translation>和另一条对比</translation>
    </message>
    <message>
        <source>to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>mask the chosen words</source>
        <translation>遮住选中的词</translation>
    </message>
    <message>
        <source>listen as they will</source>
        <translation>按对方听到的试听</translation>
    </message>
    <message>
        <source>end the writing</source>
        <translation>停止写入</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>岗位包</translation>
    </message>
    <message>
        <source>new pack, or one more in the list</source>
        <translation>新建岗位包，或在列表中添加</translation>
    </message>
    <message>
        <source>import a pack</source>
        <translation>导入岗位包</translation>
    </message>
    <message>
        <source>move · take out</source>
        <translation>移动 · 移出</translation>
    </message>
    <message>
        <source>all packs</source>
        <translation>全部岗位包</translation>
    </message>
    <message>
        <source>Note on a mark</source>
        <translation>写备注时</translation>
    </message>
    <message>
        <source>leave without saving</source>
        <translation>不保存，返回</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>候场</translation>
    </message>
    <message>
        <source>prepare, answer, stop</source>
        <translation>准备、回答、停止</translation>
    </message>
    <message>
        <source>answer now, without preparing</source>
        <translation>不准备，直接回答</translation>
    </message>
    <message>
        <source>mark this moment</source>
        <translation>标记此刻</translation>
    </message>
    <message>
        <source>I stumbled</source>
        <translation>卡住了</translation>
    </message>
    <message>
        <source>hide myself</source>
        <translation>隐藏画面</translation>
    </message>
    <message>
        <source>read the question aloud, or stop</source>
        <translation>朗读题目，或停止</translation>
    </message>
    <message>
        <source>my story in four lines</source>
        <translation>四行看我的故事</translation>
    </message>
    <message>
        <source>my notes to know by heart</source>
        <translation>要记住的笔记</translation>
    </message>
    <message>
        <source>answer again</source>
        <translation>再录一条</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>leave the room</source>
        <translation>离开候场</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>move the end by a word</source>
        <translation>终点移动一个词</translation>
    </message>
    <message>
        <source>move the start by a word</source>
        <translation>起点移动一个词</translation>
    </message>
    <message>
        <source>choose a lane</source>
        <translation>选择一行</translation>
    </message>
    <message>
        <source>place before, next in the lane</source>
        <translation>这一行的上一处、下一处</translation>
    </message>
    <message>
        <source>earlier, later part</source>
        <translation>前一段、后一段</translation>
    </message>
    <message>
        <source>let go of span or mark</source>
        <translation>取消选中</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字稿</translation>
    </message>
    <message>
        <source>choose a word</source>
        <translation>选一个词</translation>
    </message>
    <message>
        <source>select words</source>
        <translation>选一段话</translation>
    </message>
    <message>
        <source>go to the word</source>
        <translation>跳到这个词</translation>
    </message>
    <message>
        <source>correct · as it was heard</source>
        <translation>更正 · 恢复原文</translation>
    </message>
    <message>
        <source>Two takes</source>
        <translation>两条对比</translation>
    </message>
    <message>
        <source>play, pause both</source>
        <translation>播放、暂停两条</translation>
    </message>
    <message>
        <source>as in Review, for both</source>
        <translation>同复盘页，两条一起</translation>
    </message>
    <message>
        <source>hear the other take</source>
        <translation>听另一条的声音</translation>
    </message>
    <message>
        <source>side by side at the start · S T A R</source>
        <translation>对齐到开头 · S T A R</translation>
    </message>
    <message>
        <source>B 100 ms earlier, later</source>
        <translation>B 提前、推后 100 毫秒</translation>
    </message>
    <message>
        <source>B 10 ms earlier, later</source>
        <translation>B 提前、推后 10 毫秒</translation>
    </message>
    <message>
        <source>start, end of span · repeat</source>
        <translation>片段的起点、终点 · 反复</translation>
    </message>
    <message>
        <source>choose take B</source>
        <translation>选择 B 条</translation>
    </message>
    <message>
        <source>only what differs</source>
        <translation>只看不同</translation>
    </message>
    <message>
        <source>play what a row rests on</source>
        <translation>播放这一行的依据</translation>
    </message>
    <message>
        <source>let go of the span · back</source>
        <translation>放开片段 · 返回</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>play, pause</source>
        <translation>播放、暂停</translation>
    </message>
    <message>
        <source>slower, pause, faster</source>
        <translation>减速、暂停、加速</translation>
    </message>
    <message>
        <source>five seconds back, forward</source>
        <translation>后退、前进五秒</translation>
    </message>
    <message>
        <source>one picture back, forward</source>
        <translation>后退、前进一帧</translation>
    </message>
    <message>
        <source>to the start</source>
        <translation>回到开头</translation>
    </message>
    <message>
        <source>rate · cannot judge</source>
        <translation>评分 · 无法判断</translation>
    </message>
    <message>
        <source>attach evidence · none found</source>
        <translation>附上依据 · 没有依据</translation>
    </message>
    <message>
        <source>mark · edit · delete</source>
        <translation>标记 · 编辑 · 删除</translation>
    </message>
    <message>
        <source>mark before, next mark</source>
        <translation>上一处、下一处标记</translation>
    </message>
    <message>
        <source>overlay: dim, hide · move</source>
        <translation>画面检查表：变淡、隐藏 · 移动</translation>
    </message>
    <message>
        <source>captions · what others said</source>
        <translation>字幕 · 他人的评审</translation>
    </message>
    <message>
        <source>whole screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>take before, next take</source>
        <translation>上一条、下一条</translation>
    </message>
    <message>
        <source>details of the take · save for others</source>
        <translation>录制详情 · 导出给别人</translation>
    </message>
    <message>
        <source>choose an item</source>
        <translation>选择检查项</translation>
    </message>
    <message>
        <source>what the mark is for</source>
        <translation>切换标记类型</translation>
    </message>
    <message>
        <source>save and play on</source>
        <translation>保存并继续播放</translation>
    </message>
    <message>
        <source>card for your friend · the computer plays them</source>
        <translation>给朋友的卡片 · 由电脑扮演</translation>
    </message>
    <message>
        <source>their next line · answer a follow-up</source>
        <translation>对方的下一句 · 回答追问</translation>
    </message>
    <message>
        <source>next unsure word · before</source>
        <translation>下一个 · 上一个存疑的词</translation>
    </message>
    <message>
        <source>hear again</source>
        <translation>重新听写</translation>
    </message>
    <message>
        <source>find · replace</source>
        <translation>查找 · 替换</translation>
    </message>
    <message>
        <source>next hit · before</source>
        <translation>下一处 · 上一处</translation>
    </message>
    <message>
        <source>start, end of span or mark</source>
        <translation>片段或标记的起点、终点</translation>
    </message>
    <message>
        <source>repeat · play the span</source>
        <translation>循环播放片段 · 播放一次</translation>
    </message>
    <message>
        <source>zoom the timeline · fit</source>
        <translation>时间轴缩放 · 适合宽度</translation>
    </message>
    <message>
        <source>yes, partly, no, not applicable</source>
        <translation>是、部分、否、不适用</translation>
    </message>
    <message>
        <source>words, list of marks or cues</source>
        <translation>文字稿、标记列表或线索</translation>
    </message>
    <message>
        <source>transcribe</source>
        <translation>转写</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>{lane}: {words}</source>
        <translation>{lane}：{words}</translation>
    </message>
    <message>
        <source>{lane}, {count} places</source>
        <translation>{lane}，{count} 处</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>优点</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>“{quote}”</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}：{words}</translation>
    </message>
    <message>
        <source>{kind} saved, {span}</source>
        <translation>已保存{kind}，{span}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>朋友</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>HR</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>教练</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name}（{role}）</translation>
    </message>
    <message>
        <source>shown when you have rated all of this take</source>
        <translation>这一条全部评完后可见</translation>
    </message>
    <message>
        <source>{span}: not in the pack, nothing can be marked here</source>
        <translation>{span}：不在分享包里，不能标记</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>停顿</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Fillers</source>
        <translation>口头语</translation>
    </message>
    <message>
        <source>STAR</source>
        <translation>STAR</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Live marks</source>
        <translation>录制标记</translation>
    </message>
    <message>
        <source>Not in pack</source>
        <translation>包里没有</translation>
    </message>
    <message>
        <source>follow-up to take {number}: {question}</source>
        <translation>对第 {number} 条的追问：{question}</translation>
    </message>
    <message>
        <source>follow-up to: {question}</source>
        <translation>追问，原题：{question}</translation>
    </message>
    <message>
        <source>The other side: “{line}”</source>
        <translation>对方：“{line}”</translation>
    </message>
    <message>
        <source>Stumbled</source>
        <translation>卡壳</translation>
    </message>
    <message>
        <source>Marked while recording</source>
        <translation>录制时的标记</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>没有选中片段</translation>
    </message>
    <message>
        <source>Selected: {span}</source>
        <translation>已选中：{span}</translation>
    </message>
    <message>
        <source>Checklist over the picture: shown</source>
        <translation>画面上的检查表：显示</translation>
    </message>
    <message>
        <source>Checklist over the picture: dimmed</source>
        <translation>画面上的检查表：变淡</translation>
    </message>
    <message>
        <source>Checklist over the picture: hidden</source>
        <translation>画面上的检查表：隐藏</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Default of the system</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>None: picture only</source>
        <translation>不用：只录画面</translation>
    </message>
    <message>
        <source>Not connected: {name}</source>
        <translation>未连接：{name}</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Its files have changed since it was brought in, so it is not used. Bring it in again.</source>
        <translation>导入后文件有变动，因此不会使用。请重新导入。</translation>
    </message>
    <message>
        <source>On this computer. Nobody has published what it must be.</source>
        <translation>已在本机。没有公开的校验值。</translation>
    </message>
    <message>
        <source>{there} of {size} have come; the rest can be fetched.</source>
        <translation>已下载 {there}，共 {size}，可继续下载。</translation>
    </message>
    <message>
        <source>Not on this computer.</source>
        <translation>不在本机。</translation>
    </message>
    <message>
        <source>Damaged: it is not as published, so it is not used.</source>
        <translation>已损坏：与公布的不一致，因此不使用。</translation>
    </message>
    <message>
        <source>Your own copy is damaged; the whole one that came with the program is used.</source>
        <translation>你自己的副本已损坏；现使用随程序安装的完整版本。</translation>
    </message>
    <message>
        <source>On this computer. Every byte is as published.</source>
        <translation>已在本机，逐字节校验无误。</translation>
    </message>
    <message>
        <source>On this computer.</source>
        <translation>已在本机。</translation>
    </message>
    <message>
        <source>Expected here: about {pace} × real time.</source>
        <translation>本机预计：约为实际时长的 {pace} 倍。</translation>
    </message>
    <message>
        <source>graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>{model}, {kind}: {pace} × real time here</source>
        <translation>{model}，{kind}：本机用时为实际时长的 {pace} 倍</translation>
    </message>
    <message>
        <source>{language} ok ({share})</source>
        <translation>{language}正常（{share}）</translation>
    </message>
    <message>
        <source>{language} weak ({share})</source>
        <translation>{language}较弱（{share}）</translation>
    </message>
    <message>
        <source>Fast enough to write while you answer.</source>
        <translation>够快，可以边答边写。</translation>
    </message>
    <message>
        <source>Too slow to write while you answer; it writes after Stop.</source>
        <translation>较慢，无法边答边写；会在停止后转写。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>Other programs were busy meanwhile; their share is not counted.</source>
        <translation>期间其他程序较忙，其占用未计入。</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>岗位包</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>经历题</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>情境题</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识题</translation>
    </message>
    <message>
        <source>Role-play</source>
        <translation>角色扮演</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>意外题</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>模拟考试</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Simplified (简体)</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>Traditional (繁體)</source>
        <translation>繁體（繁体）</translation>
    </message>
    <message>
        <source>As the model writes them</source>
        <translation>按模型所写</translation>
    </message>
    <message>
        <source>In figures: 350, 15%</source>
        <translation>用数字：350、15%</translation>
    </message>
    <message>
        <source>As spoken: 三百五十</source>
        <translation>用汉字：三百五十</translation>
    </message>
    <message>
        <source>Graphics card if it works</source>
        <translation>显卡可用时用显卡</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>只用处理器</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>A double click does not open them here yet.</source>
        <translation>双击时还不会用候场打开。</translation>
    </message>
    <message>
        <source>A double click opens them here.</source>
        <translation>双击时会用候场打开。</translation>
    </message>
    <message>
        <source>A double click opens another or an older Greenroom.</source>
        <translation>双击时打开的是另一个或较旧的候场。</translation>
    </message>
    <message>
        <source>The system opens them with Greenroom by itself.</source>
        <translation>系统本身就会用候场打开它们。</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Numbers and rule</source>
        <translation>数字与规则</translation>
    </message>
    <message>
        <source>Numbers and rule: {name}</source>
        <translation>数字与规则：{name}</translation>
    </message>
    <message>
        <source>{done} of {all} questions answered</source>
        <translation>已答 {done}/{all} 题</translation>
    </message>
    <message>
        <source>Practise now, {minutes}</source>
        <translation>现在练，{minutes}</translation>
    </message>
    <message>
        <source>Exercise · open checklist items: {count}</source>
        <translation>练习 · 未通过的检查项：{count}</translation>
    </message>
    <message>
        <source>Exercise · every item went well in two sessions</source>
        <translation>练习 · 每一项都在两场里做好了</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Look at your answer to {question}, about {minutes} min: {why}.</source>
        <translation>先回看你对 {question} 的回答，约 {minutes} 分钟：{why}。</translation>
    </message>
    <message>
        <source>Practise “{competency}”, about {minutes} min: {why}.</source>
        <translation>接下来练“{competency}”，约 {minutes} 分钟：{why}。</translation>
    </message>
    <message>
        <source>Ask another person to look at {question} for “{competency}”, about {minutes} min, or try another kind of question: {why}.</source>
        <translation>请另一个人看看 {question} 里的“{competency}”，约 {minutes} 分钟，或换一种题型：{why}。</translation>
    </message>
    <message>
        <source>One more session today keeps it fresh, about {minutes} min: {why}.</source>
        <translation>今天再练一场可以保持状态，约 {minutes} 分钟：{why}。</translation>
    </message>
    <message>
        <source>One more session tomorrow keeps it fresh, about {minutes} min: {why}.</source>
        <translation>明天再练一场可以保持状态，约 {minutes} 分钟：{why}。</translation>
    </message>
    <message>
        <source>One more session in {days} days keeps it fresh, about {minutes} min: {why}.</source>
        <translation>{days} 天后再练一场可以保持状态，约 {minutes} 分钟：{why}。</translation>
    </message>
    <message>
        <source>Enough for today, go on tomorrow: {why}.</source>
        <translation>今天练得够多了，明天继续：{why}。</translation>
    </message>
    <message>
        <source>nobody has rated it yet</source>
        <translation>还没有人评过分</translation>
    </message>
    <message>
        <source>rated answers so far: {count}</source>
        <translation>到目前为止有评分的回答：{count} 个</translation>
    </message>
    <message>
        <source>few of the last answers were rated by others</source>
        <translation>最近的回答很少有别人评分</translation>
    </message>
    <message>
        <source>it went well lately, but not before</source>
        <translation>最近不错，但之前的评分较低</translation>
    </message>
    <message>
        <source>it was not practised yet</source>
        <translation>还没有练过</translation>
    </message>
    <message>
        <source>the last levels were {levels}</source>
        <translation>最近的评分是 {levels}</translation>
    </message>
    <message>
        <source>{count} others saw less than the {own} you gave yourself</source>
        <translation>{count} 位评审给的都低于你自评的 {own}</translation>
    </message>
    <message>
        <source>it had gone well twice, but not on {day}</source>
        <translation>曾经两场都不错，但 {day} 这场没有</translation>
    </message>
    <message>
        <source>it went well once, on {day}, and counts after a second time</source>
        <translation>{day} 有一场不错，再有一场才算通过</translation>
    </message>
    <message>
        <source>days since the last practice: {days}</source>
        <translation>距上次练习 {days} 天</translation>
    </message>
    <message>
        <source>checklist items still open: {items}</source>
        <translation>还没做到的检查项：{items}</translation>
    </message>
    <message>
        <source>the job ad asks for it ({words})</source>
        <translation>岗位描述有这项要求（{words}）</translation>
    </message>
    <message>
        <source>nobody has looked at it since {day}</source>
        <translation>录于 {day}，还没有人看过</translation>
    </message>
    <message>
        <source>every competency was rated 4 or better, by others too, on several days</source>
        <translation>每项能力在不同的日子都得到 4 分以上，也有别人的评分</translation>
    </message>
    <message>
        <source>the level has hardly moved in {sessions} sessions</source>
        <translation>最近 {sessions} 场评分几乎没有变化</translation>
    </message>
    <message>
        <source>nobody else has rated these answers</source>
        <translation>这些回答还没有别人评过</translation>
    </message>
    <message>
        <source>every question was asked today</source>
        <translation>今天每道题都练过了</translation>
    </message>
    <message>
        <source>the role asks for it</source>
        <translation>这个岗位需要它</translation>
    </message>
    <message>
        <source>no evidence yet</source>
        <translation>还没有依据</translation>
    </message>
    <message>
        <source>not enough</source>
        <translation>依据不足</translation>
    </message>
    <message>
        <source>early sign</source>
        <translation>初步迹象</translation>
    </message>
    <message>
        <source>some evidence</source>
        <translation>有一定依据</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>还没有看过</translation>
    </message>
    <message>
        <source>to work on</source>
        <translation>待改进</translation>
    </message>
    <message>
        <source>went well once</source>
        <translation>做好过一场</translation>
    </message>
    <message>
        <source>went well in two sessions</source>
        <translation>两场都做好了</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>a story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>a good answer</source>
        <translation>好的回答</translation>
    </message>
    <message>
        <source>a view of others</source>
        <translation>他人的评审</translation>
    </message>
    <message>
        <source>Ten need cards: say the need behind each and the question that checks it, aloud.</source>
        <translation>十张需求卡：逐张说出背后的需求和用来核实的问题，要出声。</translation>
    </message>
    <message>
        <source>Open your own knowledge base and answer five product questions, each with its source and a check.</source>
        <translation>打开自己的知识库，回答五个产品问题，每个都说出来源和核对方法。</translation>
    </message>
    <message>
        <source>To five openings of customers: name the cause, say what you do, and by when.</source>
        <translation>对五句用户开场白，各说出：具体事由、你的动作、时限。</translation>
    </message>
    <message>
        <source>Write four lines: what you learned, tried, measured and changed.</source>
        <translation>写四行：学了什么、试了什么、怎么度量、改了什么。</translation>
    </message>
    <message>
        <source>Rewrite cards, then a table of your numbers: before, after, period, my part.</source>
        <translation>先练改写卡，再列出自己的数字：之前、之后、周期、我的部分。</translation>
    </message>
    <message>
        <source>Situation, task, action, result: 15 seconds each, then the whole answer.</source>
        <translation>情境、任务、行动、结果各说 15 秒，然后完整答一遍。</translation>
    </message>
    <message>
        <source>Go through your notes, then explain one to somebody outside the field.</source>
        <translation>过一遍笔记，再把其中一条讲给外行听。</translation>
    </message>
    <message>
        <source>Check camera, light and microphone, then one answer of 60 seconds.</source>
        <translation>检查摄像头、光线和麦克风，再录一条 60 秒的回答。</translation>
    </message>
    <message>
        <source>because you spoke for {seconds} s of {of} s</source>
        <translation>因为你说了 {seconds} 秒，共有 {of} 秒</translation>
    </message>
    <message>
        <source>because nobody says “I” in: “{quote}”</source>
        <translation>因为这句里没有“我”：“{quote}”</translation>
    </message>
    <message>
        <source>because “we” was said and “I” was not</source>
        <translation>因为说了“我们”，没有说“我”</translation>
    </message>
    <message>
        <source>because no number was found in the transcript</source>
        <translation>因为文字稿里没有找到数字</translation>
    </message>
    <message>
        <source>because no result was found in the transcript</source>
        <translation>因为文字稿里没有找到结果</translation>
    </message>
    <message>
        <source>because it belongs to this question</source>
        <translation>因为它是这道题自带的追问</translation>
    </message>
    <message>
        <source>Others rated {before} at first and {after} lately: more than different reviewers would give.</source>
        <translation>别人起初给 {before}，最近给 {after}：超出了不同评审之间会有的差别。</translation>
    </message>
    <message>
        <source>Others rated {before} at first and {after} lately: within what different reviewers would give.</source>
        <translation>别人起初给 {before}，最近给 {after}：仍在不同评审之间会有的差别之内。</translation>
    </message>
    <message>
        <source>{yes} of {all} reviewers said yes: {item}</source>
        <translation>{all} 位评审中有 {yes} 位答“是”：{item}</translation>
    </message>
    <message>
        <source>{yes} of {all} reviewers said yes, last time {before} of {all_before}: {item}</source>
        <translation>{all} 位评审中有 {yes} 位答“是”，上次 {all_before} 位中有 {before} 位：{item}</translation>
    </message>
    <message>
        <source>Easier questions, more preparation and chance move levels too: a very low one is often followed by a higher one.</source>
        <translation>题目变易、准备更久和偶然因素也会让评分变化：一次特别低的评分之后，往往会回升。</translation>
    </message>
</context>
<context>
    <name>preparing</name>
    <message>
        <source>✓ {count}</source>
        <translation>✓ {count}</translation>
    </message>
    <message>
        <source>○ none yet
→ {step}</source>
        <translation>○ 还没有
→ {step}</translation>
    </message>
    <message>
        <source>Add a question to the role</source>
        <translation>给岗位加一道题</translation>
    </message>
    <message>
        <source>Practise a question</source>
        <translation>练一道题</translation>
    </message>
    <message>
        <source>Write a story</source>
        <translation>写一个故事</translation>
    </message>
    <message>
        <source>Look at the story</source>
        <translation>看看这个故事</translation>
    </message>
    <message>
        <source>Practise and rate it</source>
        <translation>练习并评分</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation>请人评审</translation>
    </message>
    <message>
        <source>Look at the answer</source>
        <translation>看看这个回答</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还不会</translation>
    </message>
    <message>
        <source>With effort</source>
        <translation>想了想</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>会</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>脱口而出</translation>
    </message>
    <message>
        <source>{done} done today, {left} left · waiting: {due} due, {new} new</source>
        <translation>今天已做 {done} 张，还剩 {left} 张 · 等待中：到期 {due} 张，新卡 {new} 张</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>{days} 天后</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>yourself</source>
        <translation>自己</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>朋友</translation>
    </message>
    <message>
        <source>professional</source>
        <translation>专业人士</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Mindset</source>
        <translation>思维</translation>
    </message>
    <message>
        <source>Product, systems, facts you can look up</source>
        <translation>产品、系统、可以查到的事实</translation>
    </message>
    <message>
        <source>What you do in an answer or with a customer</source>
        <translation>回答时或面对客户时怎么做</translation>
    </message>
    <message>
        <source>Whose view you take, what you learn from</source>
        <translation>站在谁的角度，从中学到什么</translation>
    </message>
    <message>
        <source>Look at your answer to {question}</source>
        <translation>回看你对 {question} 的回答</translation>
    </message>
    <message>
        <source>Practise “{competency}”</source>
        <translation>练“{competency}”</translation>
    </message>
    <message>
        <source>Ask another person about “{competency}”</source>
        <translation>请另一个人看看“{competency}”</translation>
    </message>
    <message>
        <source>One more session keeps it fresh</source>
        <translation>再练一场，保持状态</translation>
    </message>
    <message>
        <source>Enough for today</source>
        <translation>今天够了</translation>
    </message>
    <message>
        <source>{day}: level {level} by {source}, {question}, difficulty {difficulty} of 3</source>
        <translation>{day}：{source}评 {level} 级，{question}，难度 {difficulty}/3</translation>
    </message>
    <message>
        <source>{words}, {seconds} s preparation</source>
        <translation>{words}，准备 {seconds} 秒</translation>
    </message>
    <message>
        <source>retake of the same question, no sign of growth by itself</source>
        <translation>同一题的重录，本身不代表进步</translation>
    </message>
    <message>
        <source>{difficulty}/3</source>
        <translation>{difficulty}/3</translation>
    </message>
    <message>
        <source>{difficulty}/3
{seconds} s</source>
        <translation>{difficulty}/3
{seconds} 秒</translation>
    </message>
    <message>
        <source>{day} · {question} · level {level} by {source}</source>
        <translation>{day} · {question} · {source}评 {level} 级</translation>
    </message>
    <message>
        <source>{state} ({day})</source>
        <translation>{state}（{day}）</translation>
    </message>
    <message>
        <source>Estimate {mean} ± {band}, rated answers: {attempts}, evidence {total}: {evidence}.</source>
        <translation>估计值 {mean} ± {band}，来自 {attempts} 条有评分的回答，依据量 {total}：{evidence}。</translation>
    </message>
    <message>
        <source>Yourself counts 0.5, a friend 1, a professional 1.5; each three later answers halve it; 3.0 is assumed at the start.</source>
        <translation>自评计 0.5，朋友计 1，专业人士计 1.5；之后每多三条回答，权重减半；起始假设为 3.0。</translation>
    </message>
    <message>
        <source>Order {sum} = below level 4 {weak} + little known {unsure} + not practised {spaced} + others saw less {blind}.</source>
        <translation>排序值 {sum} = 低于 4 级 {weak} + 了解尚少 {unsure} + 久未练习 {spaced} + 他人评得较低 {blind}。</translation>
    </message>
    <message>
        <source>Weight in the job ad or role: {weight}.</source>
        <translation>在岗位描述或岗位中的权重：{weight}。</translation>
    </message>
    <message>
        <source>A row passes when it went well in two separate sessions (level 4, or an item answered yes three times of four). It opens again when it does not.</source>
        <translation>一项要在两场不同的练习里都做好（达到 4 级，或四次里有三次答“是”）才算通过；之后没做好会重新打开。</translation>
    </message>
    <message>
        <source>No interview date yet. Days until the same is practised again: {gap}.</source>
        <translation>还没有面试日期。同一项隔 {gap} 天再练。</translation>
    </message>
    <message>
        <source>Days until the interview: {days}. Days until the same is practised again: {gap} (0.15 × the days left, at least 1, at most 7).</source>
        <translation>距面试还有 {days} 天。同一项隔 {gap} 天再练：剩余天数的 0.15 倍，最少 1 天，最多 7 天。</translation>
    </message>
    <message>
        <source>Look at the answer</source>
        <translation>回看回答</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>it is damaged, or no video or sound at all</source>
        <translation>已损坏，或者不是视频或音频</translation>
    </message>
    <message>
        <source>it is of a kind that is not opened</source>
        <translation>不支持这种格式</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>nothing is in it</source>
        <translation>里面没有内容</translation>
    </message>
    <message>
        <source>it has no sound</source>
        <translation>没有声音</translation>
    </message>
    <message>
        <source>it has no picture</source>
        <translation>没有画面</translation>
    </message>
    <message>
        <source>it has neither picture nor sound</source>
        <translation>既没有画面，也没有声音</translation>
    </message>
    <message>
        <source>it holds too many streams</source>
        <translation>包含的音视频流太多</translation>
    </message>
    <message>
        <source>the picture is larger than 4096 x 2304</source>
        <translation>画面大于 4096 x 2304</translation>
    </message>
    <message>
        <source>it is longer than six hours</source>
        <translation>超过六小时</translation>
    </message>
    <message>
        <source>it is larger than 6 GiB</source>
        <translation>大于 6 GiB</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>结尾缺失</translation>
    </message>
    <message>
        <source>it lists far more than a recording of its size holds</source>
        <translation>其中列出的内容远多于这样大小的录像所能有的</translation>
    </message>
    <message>
        <source>beside picture and sound it holds far more than a recording does</source>
        <translation>除了画面和声音，它里面的其他内容远远多于一段录制</translation>
    </message>
    <message>
        <source>its sound has a sampling rate that no recording has</source>
        <translation>声音的采样率不是录音会有的</translation>
    </message>
    <message>
        <source>it takes too long to read</source>
        <translation>读取它要花的时间太长</translation>
    </message>
    <message>
        <source>it takes too much memory to read</source>
        <translation>读取它要占用的内存太多</translation>
    </message>
    <message>
        <source>it can&apos;t be read as JSON any more</source>
        <translation>已不是可读的 JSON</translation>
    </message>
    <message>
        <source>what stands at {place} is not as Greenroom writes it</source>
        <translation>{place} 处的内容不是候场写的格式</translation>
    </message>
    <message>
        <source>what it says is not as Greenroom writes it</source>
        <translation>内容不是候场写的格式</translation>
    </message>
    <message>
        <source>it is not permitted</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>something of that name is there already</source>
        <translation>已有同名的文件或文件夹</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>磁盘没有响应</translation>
    </message>
    <message>
        <source>the link leads back to itself</source>
        <translation>链接指向自身</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>文件无法写入</translation>
    </message>
    <message>
        <source>the recorder failed</source>
        <translation>录制程序出错</translation>
    </message>
    <message>
        <source>its folder is gone</source>
        <translation>所在文件夹已不存在</translation>
    </message>
    <message>
        <source>it gave no result</source>
        <translation>没有给出结果</translation>
    </message>
    <message>
        <source>there was not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>it does not have three cells</source>
        <translation>这一行不是三个单元格</translation>
    </message>
    <message>
        <source>there are more than 2000 cards</source>
        <translation>卡片超过 2000 张</translation>
    </message>
    <message>
        <source>it is larger than 2 MB</source>
        <translation>文件大于 2 MB</translation>
    </message>
    <message>
        <source>it is larger than 1 MB</source>
        <translation>文件大于 1 MB</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>its quotes do not close</source>
        <translation>引号没有配对</translation>
    </message>
    <message>
        <source>the first line does not name the columns</source>
        <translation>第一行没有写列名</translation>
    </message>
    <message>
        <source>a cell is empty</source>
        <translation>有空单元格</translation>
    </message>
    <message>
        <source>a cell is longer than 500 characters</source>
        <translation>有单元格超过 500 个字符</translation>
    </message>
    <message>
        <source>it has characters that cannot be shown</source>
        <translation>含有无法显示的字符</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>没有网络</translation>
    </message>
    <message>
        <source>the address was not found, or there is no network</source>
        <translation>找不到地址，或没有网络</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>那里没有该文件</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <source>a web page came instead of the file; the network may want you to log in first</source>
        <translation>收到的是网页，不是文件；这个网络可能要先登录</translation>
    </message>
    <message>
        <source>the server has another file in its place</source>
        <translation>服务器上放的是另一个文件</translation>
    </message>
    <message>
        <source>the server asks to try again later</source>
        <translation>服务器请你稍后再试</translation>
    </message>
    <message>
        <source>the server does not allow it</source>
        <translation>服务器不允许</translation>
    </message>
    <message>
        <source>the server has a fault</source>
        <translation>服务器出错了</translation>
    </message>
    <message>
        <source>the server does not give it</source>
        <translation>服务器没有给出文件</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not trusted</source>
        <translation>服务器的证书不受信任</translation>
    </message>
    <message>
        <source>the proxy refuses the connection</source>
        <translation>代理拒绝了连接</translation>
    </message>
    <message>
        <source>the address can&apos;t be used</source>
        <translation>这个地址不能用</translation>
    </message>
    <message>
        <source>it is neither a pack nor a review of Greenroom</source>
        <translation>它既不是候场的分享包，也不是评审文件</translation>
    </message>
    <message>
        <source>there is no review of Greenroom in it; such a file ends in .greenroom-review.json</source>
        <translation>里面没有候场的评审（评审文件名以 .greenroom-review.json 结尾）</translation>
    </message>
    <message>
        <source>its files lie in a folder, as if it was unpacked and zipped again</source>
        <translation>里面的文件放在一个文件夹里，像是解压后又重新压缩的</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>it is larger than what is accepted</source>
        <translation>文件超过可接受的大小</translation>
    </message>
    <message>
        <source>too many files are in it</source>
        <translation>里面的文件太多</translation>
    </message>
    <message>
        <source>two files in it have the same name</source>
        <translation>里面有两个同名文件</translation>
    </message>
    <message>
        <source>a file in it has a name that no pack has</source>
        <translation>里面有分享包不会有的文件名</translation>
    </message>
    <message>
        <source>something in it is not an ordinary file</source>
        <translation>里面有不是普通文件的内容</translation>
    </message>
    <message>
        <source>it was packed in a way that is not opened</source>
        <translation>它的打包方式无法打开</translation>
    </message>
    <message>
        <source>it would unpack to far more than it is</source>
        <translation>解开后会远远大于它本身</translation>
    </message>
    <message>
        <source>its parts lie over one another</source>
        <translation>它的各部分互相重叠</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>缺少一部分内容</translation>
    </message>
    <message>
        <source>it does not agree with itself</source>
        <translation>内容前后不一致</translation>
    </message>
    <message>
        <source>it rates something that its checklist does not have</source>
        <translation>它给检查表里没有的能力评了分</translation>
    </message>
    <message>
        <source>it was changed or cut off on its way</source>
        <translation>传送途中被改动或截断</translation>
    </message>
    <message>
        <source>a recording in it is not one of Greenroom&apos;s</source>
        <translation>里面的录像不是候场生成的</translation>
    </message>
    <message>
        <source>its key is damaged</source>
        <translation>密钥已损坏</translation>
    </message>
    <message>
        <source>opening it would take more memory than is allowed</source>
        <translation>打开它需要的内存超过限度</translation>
    </message>
    <message>
        <source>it says that you wrote it yourself</source>
        <translation>它声称是你自己写的</translation>
    </message>
    <message>
        <source>the reviewer has not finished it</source>
        <translation>评审者还没有完成</translation>
    </message>
</context>
<context>
    <name>received</name>
    <message>
        <source>says: {name} · {role}</source>
        <translation>自称：{name} · {role}</translation>
    </message>
    <message>
        <source>A review was added ({name}).</source>
        <translation>收到一份评审（{name}）。</translation>
    </message>
    <message>
        <source>A newer version was added ({name}); the earlier one is kept.</source>
        <translation>收到一份评审的新版本（{name}），旧版本仍保留。</translation>
    </message>
    <message>
        <source>This version was kept ({name}). The one that was there goes on counting: it is newer or verified.</source>
        <translation>这个版本已保留（{name}）。仍以原有的版本为准：它更新，或已通过核验。</translation>
    </message>
    <message>
        <source>This review was here already ({name}). Nothing was changed.</source>
        <translation>这份评审已经收过（{name}），没有任何改动。</translation>
    </message>
    <message>
        <source>made with your pack, unchanged since</source>
        <translation>用你的分享包写成，之后未改动</translation>
    </message>
    <message>
        <source>not verified: it may have been altered</source>
        <translation>未核实：可能被改动过</translation>
    </message>
    <message>
        <source>version {n}, the earlier ones are kept</source>
        <translation>第 {n} 版，旧版本仍保留</translation>
    </message>
    <message>
        <source>not counted with the others</source>
        <translation>不与其他评审一起计算</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>未校准</translation>
    </message>
    <message>
        <source>sealed until you have rated the same</source>
        <translation>封存中，等你评完同样的能力</translation>
    </message>
    <message>
        <source>sealed, and a take can’t be read: bring it back or move it to the trash</source>
        <translation>封存中，但有一条录像无法读取：请恢复它，或把它移到回收站</translation>
    </message>
    <message>
        <source>a newer version is sealed until you have rated what it adds</source>
        <translation>有一个新版本封存中，等你为其中新增的内容评分后打开</translation>
    </message>
    <message>
        <source>You left it out: it is kept, but not shown or counted.</source>
        <translation>你已排除这份评审：它仍保留着，但不显示，也不计入。</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>已计入</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>封存中</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Does not count: another one that names the same reviewer, newer or verified, stands in its place.</source>
        <translation>不计入：另有一份写着同一位评审者，更新或已核实，以那份为准。</translation>
    </message>
    <message>
        <source>This version ({name}) is older than all that are kept. Nothing was changed.</source>
        <translation>这个版本（{name}）比保留的都早。没有改动任何内容。</translation>
    </message>
    <message>
        <source>another one that names the same reviewer counts</source>
        <translation>以写着同一位评审者的另一份为准</translation>
    </message>
    <message>
        <source>Its date, {day}, is still to come: the clock of that computer may be wrong. It counts from the day it came in.</source>
        <translation>它的日期 {day} 还没有到，那台电脑的时钟可能不准。先后以收到的时间为准。</translation>
    </message>
    <message>
        <source>Its date, {day}, is before the pack was made: the clock of that computer may be wrong.</source>
        <translation>它的日期 {day} 早于分享包的生成时间，那台电脑的时钟可能不准。</translation>
    </message>
    <message>
        <source>you could not judge it</source>
        <translation>你认为无法判断</translation>
    </message>
    <message>
        <source>you have not rated it</source>
        <translation>你还没有评分</translation>
    </message>
    <message>
        <source>can’t judge it</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>no level (no evidence found)</source>
        <translation>没有给等级（没有找到依据）</translation>
    </message>
    <message>
        <source>{level} (no evidence found)</source>
        <translation>{level}（没有找到依据）</translation>
    </message>
    <message>
        <source>only in another checklist, so you have no rating of it</source>
        <translation>只有另一版检查项里有，你没有评过</translation>
    </message>
    <message>
        <source>its take is not here any more</source>
        <translation>这条录像已经不在了</translation>
    </message>
    <message>
        <source>you had not rated it before you read theirs</source>
        <translation>你在看到对方的评分之前没有评过</translation>
    </message>
    <message>
        <source>others: {levels}</source>
        <translation>别人：{levels}</translation>
    </message>
    <message>
        <source>not counted: {levels}, given without a moment and without saying that there is no evidence</source>
        <translation>不计入：{levels}（没有指出依据，也没有说明找不到依据）</translation>
    </message>
    <message>
        <source>Packs of others in the trash: {count}. The day until which their owners let you keep them has passed.</source>
        <translation>{count} 个分享包已移到回收站：对方允许保留的日期已过。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>已试过</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>accepted and done in a later take</source>
        <translation>已采纳，并在后来的录制里做到了</translation>
    </message>
    <message>
        <source>accepted, not done yet</source>
        <translation>已采纳，还没有做到</translation>
    </message>
    <message>
        <source>accepted, for the next take</source>
        <translation>已采纳，下一次录制时用上</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>已试过</translation>
    </message>
    <message>
        <source>seen differently</source>
        <translation>有不同看法</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>What came of your review ({day}):</source>
        <translation>你的评审是这样处理的（{day}）：</translation>
    </message>
    <message>
        <source>What came of the review saved here ({day}):</source>
        <translation>对这里保存的评审的回复（{day}）：</translation>
    </message>
    <message>
        <source>What came of another review of this pack ({day}):</source>
        <translation>对这个分享包的另一份评审的回复（{day}）：</translation>
    </message>
    <message>
        <source>What came of a review of this pack ({day}):</source>
        <translation>对这个分享包的一份评审的回复（{day}）：</translation>
    </message>
    <message>
        <source>A newer reply is here already; nothing was changed. It stands below, with its pack.</source>
        <translation>这里已有一份更新的回复，没有任何改动。见下方的分享包。</translation>
    </message>
    <message>
        <source>This reply was here already; nothing was changed. It stands below, with its pack.</source>
        <translation>这份回复之前已经收下，没有任何改动。见下方的分享包。</translation>
    </message>
    <message>
        <source>The reply is kept: what came of your review stands below, with its pack.</source>
        <translation>回复已收下：对方如何处理你的评审，见下方的分享包。</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>还没有处理</translation>
    </message>
    <message>
        <source>{file} was altered after it was saved, or was not made with this pack. Your sessions are unchanged. Ask the reviewer to send it again, or keep it, marked as not verified.</source>
        <translation>{file} 保存后被改动过，或者不是用这个分享包写的。你的场次没有变化。请让评审者重新发送；也可以仍然保留，注明未核实。</translation>
    </message>
    <message>
        <source>{file} was rated by another version of the checklist. Your sessions are unchanged. Send the reviewer a new pack, or keep it, apart from the others.</source>
        <translation>{file} 是按另一个版本的检查表评的。你的场次没有变化。可以给评审者发一个新的分享包；也可以仍然保留，不与其他评审一起计算。</translation>
    </message>
    <message>
        <source>{file} answers another review of this pack than the one known here. Nothing was changed. If you wrote that one too, for example in the page of the pack, keep this reply as well.</source>
        <translation>{file} 回复的是对这个分享包的另一份评审，不是这里已知的那一份。没有任何改动。如果那一份也是你写的（例如在分享包的页面里），可以把这份回复也保留下来。</translation>
    </message>
    <message>
        <source>Keep it, apart from the others</source>
        <translation>仍然保留，不一起计算</translation>
    </message>
    <message>
        <source>Keep this reply too</source>
        <translation>也保留这份回复</translation>
    </message>
    <message>
        <source>Keep it, marked as not verified</source>
        <translation>仍然保留，注明未核实</translation>
    </message>
    <message>
        <source>This is a pack that you made yourself, not a review. What comes back from others ends in .greenroom-review.json.</source>
        <translation>这是你自己导出的分享包，不是评审。别人发回的评审文件名以 .greenroom-review.json 结尾。</translation>
    </message>
    <message>
        <source>not verified: {n} of {peers}</source>
        <translation>{peers} 份中有 {n} 份未核实</translation>
    </message>
    <message>
        <source>one opinion</source>
        <translation>一个人的看法</translation>
    </message>
    <message>
        <source>no moment given</source>
        <translation>没有指出时刻</translation>
    </message>
    <message>
        <source>All levels that were given are the same.</source>
        <translation>给出的等级全都相同。</translation>
    </message>
    <message>
        <source>2 reviewers, the same level</source>
        <translation>2 位评审者，等级相同</translation>
    </message>
    <message>
        <source>2 reviewers, difference in levels: {apart}</source>
        <translation>2 位评审者，相差 {apart} 级</translation>
    </message>
    <message>
        <source>{n} reviewers, they differ: average deviation {deviation}</source>
        <translation>{n} 位评审者，看法不一：平均偏差 {deviation}</translation>
    </message>
    <message>
        <source>{n} reviewers, they agree: average deviation {deviation}</source>
        <translation>{n} 位评审者，看法一致：平均偏差 {deviation}</translation>
    </message>
    <message>
        <source>Each level is one opinion: how far reviewers agree can’t be said yet.</source>
        <translation>每个评分都只是一个人的看法，还谈不上是否一致。</translation>
    </message>
    <message>
        <source>Two reviewers, rated by both: {n}. Average difference in levels: {apart}; the same: {same} %; at most one level apart: {within} %.</source>
        <translation>两位评审者都评过的有 {n} 项：平均相差 {apart} 级，{same}% 相同，{within}% 相差不超过一级。</translation>
    </message>
    <message>
        <source>All competencies together: Krippendorff’s α {alpha} (80 of 100 draws between {low} and {high}).</source>
        <translation>所有能力合计：Krippendorff α {alpha}（100 次抽样中 80 次在 {low} 到 {high} 之间）。</translation>
    </message>
    <message>
        <source>Which moment did each of them look at?</source>
        <translation>他们各自看的是哪个时刻？</translation>
    </message>
    <message>
        <source>no evidence found</source>
        <translation>没有找到依据</translation>
    </message>
    <message>
        <source>{file} is encrypted. Nothing was taken in. Type the six words that came with it.</source>
        <translation>{file} 已加密，没有导入任何内容。请输入随它一起发来的六个词。</translation>
    </message>
    <message>
        <source>No level from others</source>
        <translation>别人没有给等级</translation>
    </message>
    <message>
        <source>{label} (large)</source>
        <translation>{label}（差距大）</translation>
    </message>
    <message>
        <source>you have not answered it</source>
        <translation>你还没有作答</translation>
    </message>
    <message>
        <source>you: {own}</source>
        <translation>你：{own}</translation>
    </message>
</context>
<context>
    <name>recordings</name>
    <message>
        <source>Video and sound</source>
        <translation>视频和音频</translation>
    </message>
    <message>
        <source>Add a recording</source>
        <translation>添加录像</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>E-commerce: more enquiries become orders</source>
        <translation>电商：让更多咨询变成订单</translation>
    </message>
    <message>
        <source>Finance: fewer complaints</source>
        <translation>金融：减少投诉</translation>
    </message>
    <message>
        <source>Smart devices: satisfied customers</source>
        <translation>智能设备：让客户满意</translation>
    </message>
    <message>
        <source>Software: faster answers, less load</source>
        <translation>软件服务：回复更快，减轻负担</translation>
    </message>
    <message>
        <source>Lower cost: fewer handovers to people</source>
        <translation>降低成本：减少转人工</translation>
    </message>
    <message>
        <source>answers: {count}</source>
        <translation>{count} 条回答</translation>
    </message>
    <message>
        <source>Candidate report</source>
        <translation>面试准备报告</translation>
    </message>
    <message>
        <source>A mirror for practice, made by the candidate. Levels are ratings by people, from 1 to 5 by written anchors. Not fit for selecting people.</source>
        <translation>由练习者本人整理，仅作练习对照。等级是人按文字标准给出的 1–5 级评分，不可用于选拔。</translation>
    </message>
    <message>
        <source>1 Goal</source>
        <translation>1 目标</translation>
    </message>
    <message>
        <source>3 Gap: own view and the view of others</source>
        <translation>3 差距：自己的看法与他人的看法</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Own levels</source>
        <translation>自评等级</translation>
    </message>
    <message>
        <source>Levels by others</source>
        <translation>他人评级</translation>
    </message>
    <message>
        <source>Own view against others</source>
        <translation>自评与他评</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Compared is the newest answer that both sides rated, from two independent reviewers on. Reviews that are still sealed are left out.</source>
        <translation>比较的是双方都评过的最近一条回答，至少要有两位独立评审。仍封存的评审不计入。</translation>
    </message>
    <message>
        <source>2 Evidence</source>
        <translation>2 依据</translation>
    </message>
    <message>
        <source>4 Next actions</source>
        <translation>4 下一步</translation>
    </message>
    <message>
        <source>Made with Greenroom on {day}. Nothing in it was rated by a machine.</source>
        <translation>{day} 由候场生成。其中没有任何机器评分。</translation>
    </message>
    <message>
        <source>{role}. No job ad yet; the weights are those of the role.</source>
        <translation>{role}。还没有岗位描述，权重用的是岗位默认值。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Why the company hires</source>
        <translation>公司为什么招人</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>The ad asks for</source>
        <translation>岗位描述要求</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>{seconds} s preparation</source>
        <translation>准备 {seconds} 秒</translation>
    </message>
    <message>
        <source>difficulty {level} of 3</source>
        <translation>难度 {level}/3</translation>
    </message>
    <message>
        <source>retake</source>
        <translation>重录</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet.</source>
        <translation>还没有人看过。</translation>
    </message>
    <message>
        <source>Own level</source>
        <translation>自评等级</translation>
    </message>
    <message>
        <source>(no words written down)</source>
        <translation>（没有文字稿）</translation>
    </message>
    <message>
        <source>{kind} by {who}</source>
        <translation>{who}：{kind}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>{exercise} Because of: {items}</source>
        <translation>{exercise}原因：{items}</translation>
    </message>
    <message>
        <source>Exercise, {minutes} min</source>
        <translation>练习，{minutes} 分钟</translation>
    </message>
    <message>
        <source>Keep ({who})</source>
        <translation>继续保持（{who}）</translation>
    </message>
    <message>
        <source>I will try</source>
        <translation>我准备尝试</translation>
    </message>
    <message>
        <source>{who} suggests</source>
        <translation>{who}建议</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>{n} yes</source>
        <translation>{n} 是</translation>
    </message>
    <message>
        <source>{n} partly</source>
        <translation>{n} 部分</translation>
    </message>
    <message>
        <source>{n} no</source>
        <translation>{n} 否</translation>
    </message>
    <message>
        <source>{n} n/a</source>
        <translation>{n} 不适用</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} 未答</translation>
    </message>
    <message>
        <source>{span} is not in the pack: on to the next part.</source>
        <translation>{span} 不在分享包里，已跳到下一段。</translation>
    </message>
    <message>
        <source>{span} is not in the pack: this is the last part.</source>
        <translation>{span} 不在分享包里，这里是最后一段。</translation>
    </message>
    <message>
        <source>Not complete yet: attach the moment this rests on, or tick No evidence found.</source>
        <translation>还不完整：请附上依据的片段，或勾选“没有找到依据”。</translation>
    </message>
    <message>
        <source>“Cannot judge” counts with an answer to one of its rows.</source>
        <translation>选“无法判断”的，还要至少回答其中一条。</translation>
    </message>
    <message>
        <source>This row is a level: press 1–5, or 0 for “cannot judge”.</source>
        <translation>这一行是评分：按 1–5，或 0（无法判断）。</translation>
    </message>
    <message>
        <source>This row is answered with Y, P, N or X.</source>
        <translation>这一行按 Y、P、N、X 回答。</translation>
    </message>
    <message>
        <source>{level} · between level {low} and level {high}</source>
        <translation>{level} · 介于 {low} 级和 {high} 级之间</translation>
    </message>
</context>
<context>
    <name>review_message</name>
    <message>
        <source>Review of an interview rehearsal</source>
        <translation>面试练习的评审</translation>
    </message>
    <message>
        <source>Answer {n}</source>
        <translation>第 {n} 条</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Try next</source>
        <translation>下次试</translation>
    </message>
    <message>
        <source>For Greenroom, please leave it whole:</source>
        <translation>候场可以导入以下内容，请保持完整：</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>无法判断</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>%n to put right</source>
        <translation>%n 处待改</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>岗位包</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Mindset</source>
        <translation>思维</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Id: letters, digits and _</source>
        <translation>id：字母、数字和 _</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence of the content</source>
        <translation>内容许可</translation>
    </message>
    <message>
        <source>Short pack: anchors for 1, 3 and 5 are enough</source>
        <translation>简版：只写 1、3、5 分的描述即可</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Weight, 0.5 to 1.5</source>
        <translation>权重，0.5 到 1.5</translation>
    </message>
    <message>
        <source>Its checklist goes with every question</source>
        <translation>它的检查项用于每道题</translation>
    </message>
    <message>
        <source>What a {level} sounds like</source>
        <translation>{level} 分的回答是什么样</translation>
    </message>
    <message>
        <source>Sign of it</source>
        <translation>表现</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Competencies, one to three</source>
        <translation>能力，一到三项</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Seconds to prepare, 0 to 120</source>
        <translation>准备秒数，0 到 120</translation>
    </message>
    <message>
        <source>Seconds to answer, 30 to 300</source>
        <translation>作答秒数，30 到 300</translation>
    </message>
    <message>
        <source>Difficulty, 1 to 3</source>
        <translation>难度，1 到 3</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>追问</translation>
    </message>
    <message>
        <source>Card: the other side begins with</source>
        <translation>卡片：对方开场白</translation>
    </message>
    <message>
        <source>Card: what they really want</source>
        <translation>卡片：真正的需求</translation>
    </message>
    <message>
        <source>Card: if the answer is vague, they say</source>
        <translation>卡片：回答含糊时，对方说</translation>
    </message>
    <message>
        <source>Card: they settle when</source>
        <translation>卡片：怎样会平息</translation>
    </message>
    <message>
        <source>Card: a turn, if you want one</source>
        <translation>卡片：转折（可不写）</translation>
    </message>
    <message>
        <source>Card: heat, 1 calm to 5 furious</source>
        <translation>卡片：激烈程度，1 平静到 5 最激烈</translation>
    </message>
    <message>
        <source>What is heard or seen in the answer</source>
        <translation>在回答里能听到或看到什么</translation>
    </message>
    <message>
        <source>What “partly” means</source>
        <translation>怎样算“部分做到”</translation>
    </message>
    <message>
        <source>Goes with questions of the kind</source>
        <translation>适用题型</translation>
    </message>
    <message>
        <source>Only for my own review</source>
        <translation>仅用于自评</translation>
    </message>
    <message>
        <source>Cue that may suggest evidence; empty: none</source>
        <translation>可提示依据的线索；留空则没有</translation>
    </message>
</context>
<context>
    <name>room</name>
    <message>
        <source>{role} · question {at} of {count} · {mode}</source>
        <translation>{role} · 第 {at} 题，共 {count} 题 · {mode}</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>追问</translation>
    </message>
    <message>
        <source>Start: {seconds} s to prepare</source>
        <translation>开始：准备 {seconds} 秒</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>开始录制</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>直接回答</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>to prepare</source>
        <translation>准备时间</translation>
    </message>
    <message>
        <source>to prepare, then {time}</source>
        <translation>准备，之后 {time} 回答</translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation>共 {time}</translation>
    </message>
    <message>
        <source>Saved, {length}.</source>
        <translation>已保存，{length}。</translation>
    </message>
    <message>
        <source>Take {number}; the first is kept.</source>
        <translation>第 {number} 条；第一条仍保留。</translation>
    </message>
    <message>
        <source>The transcript is ready.</source>
        <translation>转写已完成。</translation>
    </message>
    <message>
        <source>This computer is busy: the words are written now, not while you spoke.</source>
        <translation>电脑较忙：没能边答边转写，现在开始转写。</translation>
    </message>
    <message>
        <source>It is being transcribed on this computer.</source>
        <translation>正在本机转写。</translation>
    </message>
    <message>
        <source>Transcribing… ready in about {count} s.</source>
        <translation>正在转写…大约还需 {count} 秒。</translation>
    </message>
    <message>
        <source>M mark · S stumbled · H hide myself</source>
        <translation>M 标记 · S 卡住了 · H 隐藏画面</translation>
    </message>
    <message>
        <source>M mark · S stumbled</source>
        <translation>M 标记 · S 卡住了</translation>
    </message>
</context>
<context>
    <name>sending</name>
    <message>
        <source>Picture, sound and text</source>
        <translation>画面、声音和文字</translation>
    </message>
    <message>
        <source>Clips: what is marked</source>
        <translation>片段：只含标记处</translation>
    </message>
    <message>
        <source>Sound and text</source>
        <translation>声音和文字</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>仅文字</translation>
    </message>
    <message>
        <source>Blurred picture, sound and text</source>
        <translation>模糊画面、声音和文字</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>整个画面</translation>
    </message>
    <message>
        <source>Faces that are found are blurred, and the whole picture while one is lost or their number changes. Whoever is never found (turned away, far off, cut by the edge) stays visible, and so do the room, clothes and hands.</source>
        <translation>找到的人脸会模糊；有人脸跟丢或人脸数量变化时，整个画面都模糊。始终没有找到的人（背对镜头、离得远、被画面边缘切到）仍然看得见，房间、衣着和手也看得见。</translation>
    </message>
    <message>
        <source>Everything is blurred, found or not: people and the room are left as soft patches. Voices stay as they are.</source>
        <translation>不管有没有找到人脸，整个画面都模糊，人和房间只剩柔和的色块。声音不变。</translation>
    </message>
    <message>
        <source>Without the face detector the whole picture is blurred. With it you can choose to blur faces only.</source>
        <translation>没有人脸检测器时，整个画面都模糊；有了它，可以选择只模糊人脸。</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation>朋友</translation>
    </message>
    <message>
        <source>HR or a senior</source>
        <translation>HR 或前辈</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>约 {size}</translation>
    </message>
    <message>
        <source>nothing is marked yet</source>
        <translation>还没有标记</translation>
    </message>
    <message>
        <source>not transcribed yet</source>
        <translation>尚未转写</translation>
    </message>
    <message>
        <source>too many takes</source>
        <translation>录像太多</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>blurred picture and sound</source>
        <translation>模糊的画面和声音</translation>
    </message>
    <message>
        <source>picture and sound</source>
        <translation>画面和声音</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>文字稿</translation>
    </message>
    <message>
        <source>questions and checklist</source>
        <translation>题目和检查表</translation>
    </message>
    <message>
        <source>review page</source>
        <translation>评审页</translation>
    </message>
    <message>
        <source>the aim of the company</source>
        <translation>应聘公司的目标</translation>
    </message>
    <message>
        <source>your own review</source>
        <translation>你自己的评审</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{parts} · {size}</source>
        <translation>{parts} · {size}</translation>
    </message>
    <message>
        <source>{parts} · {size} · plays {length}</source>
        <translation>{parts} · {size} · 时长 {length}</translation>
    </message>
    <message>
        <source>Only for the practice you agreed on. They are asked to delete it after {day}; nobody can enforce that. Whoever else is seen or heard must agree.</source>
        <translation>仅用于约定的练习。已请对方在 {day} 之后删除，但无法强制。画面或声音里的其他人也须同意。</translation>
    </message>
    <message>
        <source>The file for the reviewer is still being written. If you go on, it is given up; your recordings stay as they are.</source>
        <translation>给评审者的文件还没有写完。继续的话，这个文件就不写了；录像不受影响。</translation>
    </message>
    <message>
        <source>The six words are shown only here, and you have not copied them. Without them nobody can open the file.</source>
        <translation>这六个词只在这里显示，你还没有复制。没有它们，谁都打不开这个文件。</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
    <message>
        <source>{words} ({more})</source>
        <translation>{words}（{more}）</translation>
    </message>
    <message>
        <source>{words}: {said}</source>
        <translation>{words}：{said}</translation>
    </message>
</context>
<context>
    <name>stories</name>
    <message>
        <source>situation</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>what you learned</source>
        <translation>学到了什么</translation>
    </message>
    <message>
        <source>a number of your own</source>
        <translation>一个自己的数字</translation>
    </message>
    <message>
        <source>before and period of a number</source>
        <translation>数字的基线和周期</translation>
    </message>
    <message>
        <source>your part in a number</source>
        <translation>数字里自己的部分</translation>
    </message>
    <message>
        <source>how you know a number</source>
        <translation>数字的来源</translation>
    </message>
    <message>
        <source>that all of it is true</source>
        <translation>确认全部属实</translation>
    </message>
    <message>
        <source>a competency it shows</source>
        <translation>能说明的能力</translation>
    </message>
    <message>
        <source>This shows the structure only. Use facts and numbers that are yours.</source>
        <translation>这只是结构示例，请只用属于你自己的事实和数字。</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}：{before} → {after}</translation>
    </message>
    <message>
        <source>In which time: {words}</source>
        <translation>多长时间内：{words}</translation>
    </message>
    <message>
        <source>My part: {words}</source>
        <translation>我的部分：{words}</translation>
    </message>
    <message>
        <source>How I know: {words}</source>
        <translation>我怎么知道：{words}</translation>
    </message>
    <message>
        <source>A number, with all that belongs to it</source>
        <translation>一个数字，以及说清它所需的一切</translation>
    </message>
    <message>
        <source>Need cards</source>
        <translation>需求卡</translation>
    </message>
    <message>
        <source>Rewrite cards</source>
        <translation>改写卡</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>E-commerce: raise order conversion</source>
        <translation>电商：提升订单转化率</translation>
    </message>
    <message>
        <source>Finance: lower the complaint rate</source>
        <translation>金融：降低投诉率</translation>
    </message>
    <message>
        <source>Internet and devices: raise satisfaction</source>
        <translation>互联网与智能设备：提升客户满意度</translation>
    </message>
    <message>
        <source>Software as a service: accurate product answers</source>
        <translation>SaaS：准确解答产品问题</translation>
    </message>
    <message>
        <source>Cost: less load on people, more efficiency</source>
        <translation>成本：降低人工压力、提升效率</translation>
    </message>
    <message>
        <source>Job ad without words</source>
        <translation>没有文字的岗位描述</translation>
    </message>
    <message>
        <source>Written like 2026-12-01; may stay empty.</source>
        <translation>格式如 2026-12-01，可以不填。</translation>
    </message>
    <message>
        <source>Not kept yet: write it like 2026-12-01.</source>
        <translation>还没保存：日期请写成 2026-12-01 这样的格式。</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>这一天已经过去。</translation>
    </message>
    <message>
        <source>Today.</source>
        <translation>就在今天。</translation>
    </message>
    <message>
        <source>Days left: {count}</source>
        <translation>还有 {count} 天</translation>
    </message>
    <message>
        <source>your own weight</source>
        <translation>自己设的权重</translation>
    </message>
    <message>
        <source>from these words, raised by the company goal</source>
        <translation>来自这些词，并因企业目标提高</translation>
    </message>
    <message>
        <source>no word of the ad; raised by the company goal</source>
        <translation>正文中没有提到，因企业目标提高</translation>
    </message>
    <message>
        <source>from these words</source>
        <translation>来自这些词</translation>
    </message>
    <message>
        <source>no word of the ad; as in the role</source>
        <translation>正文中没有提到，取岗位的权重</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>to review</name>
    <message>
        <source>not begun</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>begun, your draft is kept</source>
        <translation>已开始，草稿已保留</translation>
    </message>
    <message>
        <source>changed since the review file was saved</source>
        <translation>保存评审文件后又有改动</translation>
    </message>
    <message>
        <source>review file saved</source>
        <translation>评审文件已保存</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>对方已回复</translation>
    </message>
    <message>
        <source>To review: {pack}</source>
        <translation>请你评审：{pack}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Saved as {file}. Send it back the way the pack came.</source>
        <translation>已保存为 {file}。请按分享包来的方式发回去。</translation>
    </message>
    <message>
        <source>begun: {moment}</source>
        <translation>开始于：{moment}</translation>
    </message>
    <message>
        <source>A review was laid aside: {name}</source>
        <translation>放在一边的评审：{name}</translation>
    </message>
    <message>
        <source>not saved as a file yet</source>
        <translation>还没有存成文件</translation>
    </message>
    <message>
        <source>{stage} · please delete after {day}</source>
        <translation>{stage} · 请在 {day} 后删除</translation>
    </message>
</context>
<context>
    <name>troubles</name>
    <message>
        <source>For {seconds} s of this answer no sound came from “{name}”. The rest is saved. Check the microphone before the next answer.</source>
        <translation>这条回答有 {seconds} 秒没有收到“{name}”的声音，其余都已保存。录下一条之前请检查麦克风。</translation>
    </message>
    <message>
        <source>For {seconds} s of this answer no picture came from “{name}”. The rest is saved. Check the camera before the next answer.</source>
        <translation>这条回答有 {seconds} 秒没有收到“{name}”的画面，其余都已保存。录下一条之前请检查摄像头。</translation>
    </message>
    <message>
        <source>No picture comes from “{name}”. The sound is still recorded. Plug the camera in again; the picture comes back by itself.</source>
        <translation>“{name}”没有传来画面，声音仍在录制。请重新插好摄像头，画面会自动恢复。</translation>
    </message>
    <message>
        <source>The picture of “{name}” has stood still for a while. The sound is still recorded. Unplug the camera and plug it in again.</source>
        <translation>“{name}”的画面已停住一会儿，声音仍在录制。请拔下摄像头再重新插上。</translation>
    </message>
    <message>
        <source>The picture of “{name}” is black. The sound is still recorded. Is the lens covered?</source>
        <translation>“{name}”的画面是黑的，声音仍在录制。请看看镜头是否被遮住。</translation>
    </message>
    <message>
        <source>“{name}” sends only a few pictures a second. The take goes on. More light, or a smaller picture in the settings, helps.</source>
        <translation>“{name}”每秒只传来几帧画面，录制仍在继续。增加光线，或在设置中选小一些的画面，会有改善。</translation>
    </message>
    <message>
        <source>No picture comes from “{name}”. What came before is saved. Plug the camera in again; the picture comes back by itself.</source>
        <translation>“{name}”没有传来画面，之前录下的都已保存。请重新插好摄像头，画面会自动恢复。</translation>
    </message>
    <message>
        <source>The picture of “{name}” has stood still for a while. What came before is saved. Unplug the camera and plug it in again.</source>
        <translation>“{name}”的画面已静止一段时间，之前录下的都已保存。请拔下摄像头再插上。</translation>
    </message>
    <message>
        <source>The picture of “{name}” is black. What came before is saved. Is the lens covered?</source>
        <translation>“{name}”的画面是黑的，之前录下的都已保存。请看看镜头是否被挡住。</translation>
    </message>
    <message>
        <source>No sound comes from “{name}”. What came before is saved. Plug the microphone in again; the sound comes back by itself.</source>
        <translation>“{name}”没有传来声音，之前录下的都已保存。请重新插好麦克风，声音会自动恢复。</translation>
    </message>
    <message>
        <source>“{name}” sends nothing but silence. What came before is saved. Is the microphone muted?</source>
        <translation>“{name}”只传来静音，之前录下的都已保存。请看看麦克风是否被关闭。</translation>
    </message>
    <message>
        <source>The computer is very busy: only every other picture is recorded. Close other programs, or choose a smaller picture.</source>
        <translation>电脑很忙，画面只能隔一帧录一帧。请关闭其他程序，或选小一些的画面。</translation>
    </message>
    <message>
        <source>No sound comes from “{name}”. The picture is still recorded. Plug the microphone in again; the sound comes back by itself.</source>
        <translation>“{name}”没有传来声音，画面仍在录制。请重新插好麦克风，声音会自动恢复。</translation>
    </message>
    <message>
        <source>“{name}” sends nothing but silence. The picture is still recorded. Is the microphone muted?</source>
        <translation>“{name}”只传来静音，画面仍在录制。请看看麦克风是否被关闭。</translation>
    </message>
    <message>
        <source>The sound of “{name}” is too loud and distorted. It is still recorded. Move back a little, or turn the microphone down.</source>
        <translation>“{name}”的声音过大，已经失真，仍在录制。请坐远一点，或调低麦克风音量。</translation>
    </message>
    <message>
        <source>The system switched to another microphone: “{name}”. The sound is still recorded, from there. Plug the first one in again, or go on.</source>
        <translation>系统换用了另一个麦克风：“{name}”，声音改由它录制。可以重新插好原来的麦克风，也可以继续。</translation>
    </message>
    <message>
        <source>The computer is busy: the picture is recorded in lower quality. Nothing is lost. Closing other programs helps.</source>
        <translation>电脑较忙，画面以较低的画质录制，没有丢失内容。关闭其他程序会有改善。</translation>
    </message>
    <message>
        <source>The computer is very busy: only every other picture is recorded. The sound is complete. Close other programs, or choose a smaller picture.</source>
        <translation>电脑很忙，画面只能隔一帧录一帧，声音完整。请关闭其他程序，或选小一些的画面。</translation>
    </message>
    <message>
        <source>The disk is filling up: {name} min left. Everything so far is saved. Make room, or stop soon.</source>
        <translation>磁盘快满了，还能录 {name} 分钟。已录内容都已保存。请腾出空间，或尽快停止。</translation>
    </message>
</context>
</TS>
